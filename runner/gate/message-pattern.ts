import { comparable } from '../second-look/same-answer.js';

/** Whether a message is as a baseline has it: word for word, but for `*`, which stands for anything. `\*` is a star, `\\` a backslash. */
export function matchesPattern(pattern: string, message: string): boolean {
  const [first = '', ...rest] = literalsOf(comparable(pattern));
  const last = rest.pop();
  const text = comparable(message);
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const literal of rest) {
    const at = text.indexOf(literal, from);
    if (at < 0) return false;
    from = at + literal.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** The pattern that matches this message and no other. */
export function patternOf(message: string): string {
  return message.replace(/[\\*]/g, '\\$&');
}

/** Whether a pattern says too little to tell one message from another: beside its stars, no word of three letters or digits stands in it. */
export function saysNothing(pattern: string): boolean {
  const [only = '', ...rest] = literalsOf(pattern);
  if (rest.length === 0) return only.trim() === '';
  return ![only, ...rest].some(literal => /[\p{L}\p{N}]{3}/u.test(literal));
}

/** What stands between the stars. */
function literalsOf(pattern: string): string[] {
  const literals = [''];
  for (const [token] of pattern.matchAll(/\\[\\*]|[\s\S]/gu)) {
    if (token === '*') literals.push('');
    else literals.push(`${literals.pop()}${token.length === 2 && token.startsWith('\\') ? token.slice(1) : token}`);
  }
  return literals;
}
