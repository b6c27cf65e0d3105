/** UTF-16 units of what a target said that are kept in one place. */
const longest = 500;

/** Characters that would steer a terminal, hide, or turn the order of others around: C0, DEL, C1, bidirectional controls, separators. */
const steering =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udfff](?![\udc00-\udfff])/gu;

/** What a target said, on one line, for people to read: control characters as `\u001b`, long text cut with the number of characters left out. */
export function printable(text: string, maxLength = longest): string {
  const beginning = text.slice(0, maxLength);
  const shown = beginning.replaceAll('\t', ' ').replace(steering, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return beginning.length === text.length ? shown : `${shown} … [${text.length - maxLength} more characters]`;
}
