import type { Verdict } from '../../contracts/types/results.js';
import { type Markup, markup } from '../markup.js';
import { verdictWords } from '../verdict-words.js';
import { both } from './bilingual.js';

/** Sign and word of a verdict. */
export function verdictMark(verdict: Verdict): Markup {
  const words = verdictWords[verdict];
  return markup`<span class="verdict ${verdict}"><span class="sign" aria-hidden="true">${words.sign}</span> ${both(words)}</span>`;
}
