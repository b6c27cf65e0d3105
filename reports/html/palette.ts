/** Colours of the HTML report. Every foreground reaches a contrast of 4.5 on both backgrounds of its scheme (WCAG 2.1, 1.4.3). */
export interface Scheme {
  page: string;
  panel: string;
  rule: string;
  text: string;
  quiet: string;
  link: string;
  good: string;
  bad: string;
  doubtful: string;
}

export const light: Scheme = {
  page: '#ffffff',
  panel: '#f4f5f7',
  rule: '#c9ced6',
  text: '#16191d',
  quiet: '#545d68',
  link: '#0b4fa8',
  good: '#155f2a',
  bad: '#a3122a',
  doubtful: '#7a4a00',
};

export const dark: Scheme = {
  page: '#101317',
  panel: '#1a1e24',
  rule: '#3b424c',
  text: '#e7eaee',
  quiet: '#a4adb8',
  link: '#86b8ff',
  good: '#6fd088',
  bad: '#ff938c',
  doubtful: '#e8b656',
};

/** The scheme as CSS custom properties: `--page:#fff;…`. */
export function properties(scheme: Scheme): string {
  return Object.entries(scheme)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}
