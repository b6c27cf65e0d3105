import { type Markup, markup, type Part } from '../markup.js';

/** A list of names and values; a null value leaves its line out. */
export function facts(entries: readonly (readonly [name: Part, value: Part | null])[]): Markup {
  const lines = entries.map(([name, value]) =>
    value === null ? '' : markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`,
  );
  return markup`<dl class="facts">\n${lines}</dl>`;
}
