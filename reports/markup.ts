import { shown } from './neutralise.js';

/** HTML that may stand in a page as it is. Only the `markup` template makes it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Part = Markup | string | number | readonly Part[];

const LONGEST_TEXT = 600;
const LONGEST_EVIDENCE = 4000;

/** A template whose strings are cut, neutralised and escaped, in text and in quoted attributes alike, so that nothing a target says can
 * become a tag. */
export function markup(literals: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(literals.reduce((page, text, index) => `${page}${rendered(parts[index - 1] ?? '')}${text}`));
}

/** Evidence to be read as it stands, in a `<pre>`: cut later than other text. */
export function evidence(text: string): Markup {
  return new Markup(`<pre>${escaped(shown(text, LONGEST_EVIDENCE))}</pre>`);
}

function rendered(part: Part): string {
  if (part instanceof Markup) return part.source;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(shown(part, LONGEST_TEXT));
  return part.map(rendered).join('');
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? character);
}
