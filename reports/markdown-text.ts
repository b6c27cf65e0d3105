import { shown, shownLine } from './neutralise.js';

/** What Markdown would read as markup, links and mentions included; some marks only where they start a line or join two words. */
const MARKS = /[\\`*_[\]#+!|~@$]|[.:](?=\S)|^[-=]|(?<=^\d+)[.)]/g;

/** Text as Markdown shows it literally, on one line. */
export function literal(text: string, maximum = 500): string {
  return shownLine(text, maximum)
    .trimStart()
    .replace(MARKS, '\\$&')
    .replace(/[&<>]/g, mark => entities[mark] ?? '');
}

/** A code span for a table cell or a line; nothing inside is interpreted. Where a backtick, a pipe or a backslash would make parsers
 * disagree, it is written with entities. */
export function codeSpan(text: string, maximum = 500): string {
  const inner = shownLine(text, maximum);
  if (inner.trim() === '') return '(empty)';
  if (!/[`|\\]|^ | $/.test(inner)) return `\`${inner}\``;
  return `<code>${inner.replace(/[!-/:-@[-`{-~]/g, mark => `&#${mark.charCodeAt(0)};`)}</code>`;
}

/** A fenced block that nothing inside can close. */
export function codeBlock(text: string, maximum: number): string {
  const inner = shown(text, maximum);
  const runs = inner.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return `${fence}text\n${inner}\n${fence}`;
}

const entities: { readonly [mark: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
