/** Everything that comes from a target is hostile. No renderer prints a string that has not been through this file. */

/** Characters that command a terminal, are not to be seen, reorder what is seen, or are no characters at all: controls (ANSI escapes),
 * formats (bidirectional overrides, zero-width, tags), lone surrogates, separators, noncharacters and default-ignorables.
 * What remains is legal in XML 1.0. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

/** Marks stacked so high that they would cover the lines around them. */
const STACKED = /\p{Mn}{5,}/gu;

/** Makes every unseen character visible as `[U+202E]`; line feed and tab stay. */
export function visible(text: string): string {
  return text
    .replace(UNSEEN, character => (character === '\n' || character === '\t' ? character : named(character)))
    .replace(STACKED, marks => `[${[...marks].length} combining marks]`);
}

/** Same, for places that hold one line: line feed and tab become visible too. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, named);
}

/** The first characters of a text, with a note of how many were cut. `maximum` in UTF-16 units; a surrogate pair is never split. */
export function cut(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(maximum - 1)) ? maximum - 1 : maximum;
  return `${text.slice(0, end)} … [${grouped(text.length - end)} more characters cut]`;
}

/** Cut, then made visible. */
export function shown(text: string, maximum: number): string {
  return visible(cut(text, maximum));
}

/** Cut, then made visible on one line. */
export function shownLine(text: string, maximum: number): string {
  return visibleLine(cut(text, maximum));
}

/** `1048576` as `1,048,576`, whatever the locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
