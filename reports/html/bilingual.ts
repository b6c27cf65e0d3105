import type { Bilingual } from '../../contracts/catalogue/clause.js';
import { type Markup, markup, type Part } from '../markup.js';

/** Text in both languages, each marked with its own; the language filter hides one of them. */
export function both({ en, zh }: Bilingual): Markup {
  return markup`<span class="en" lang="en">${en}</span> <span class="zh" lang="zh-Hant">${zh}</span>`;
}

/** Same, the Chinese on a line of its own under the English. */
export function bothLines(words: Bilingual): Markup {
  return markup`<div class="lines">${both(words)}</div>`;
}

/** Same, given apart: for the labels of the page itself. */
export function label(en: string, zh: string): Markup {
  return both({ en, zh });
}

/** A value in both languages, or one that is the same in both. */
export function shown(value: string | Bilingual): Part {
  return typeof value === 'string' ? value : both(value);
}
