import type { Node } from 'jsonc-parser';
import type { JsonDocument } from './json-document.js';

/** An item of a list as it stands in a file: what is written before it, itself, and the comment that follows on its line. */
export interface ListItem {
  before: string;
  own: string;
  comment: string;
}

/** The items of a list, with all that is written between them. A comment before an item speaks of it. */
export function itemsOf({ text }: JsonDocument, list: Node): { items: ListItem[]; rest: string } {
  let at = list.offset + 1;
  const items = (list.children ?? []).map(({ offset, length }) => {
    const before = text.slice(at, offset);
    const end = offset + length;
    const follows = /[ \t]*,?[ \t]*(\/\/[^\n]*|\/\*[^\n]*?\*\/)?/y;
    follows.lastIndex = end;
    const [whole = '', comment = ''] = follows.exec(text) ?? [];
    at = end + whole.length;
    return { before, own: text.slice(offset, end), comment: comment.trimEnd() };
  });
  return { items, rest: text.slice(at, list.offset + list.length - 1) };
}

/** A new item of a list that stands two levels deep. */
export function newItem(value: unknown): ListItem {
  return { before: '\n    ', own: JSON.stringify(value, null, 2).replaceAll('\n', '\n    '), comment: '' };
}

/** The list as text again. */
export function listText(items: readonly ListItem[], rest: string): string {
  const lines = items.map(({ before, own, comment }, index) => {
    const start = before.includes('\n') ? before : `\n    ${before.trim()}`;
    return `${start}${own}${index < items.length - 1 ? ',' : ''}${comment === '' ? '' : ` ${comment}`}`;
  });
  const end = rest.includes('\n') ? rest : `${rest.trimEnd()}\n  `;
  return items.length === 0 && rest.trim() === '' ? '[]' : `[${lines.join('')}${end}]`;
}
