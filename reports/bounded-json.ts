import { cut } from './neutralise.js';

const DEEPEST = 12;
const MOST_MEMBERS = 100;
const LONGEST_TEXT = 500;

/** JSON of anything, however large or deep, with what was left out said in its place. `indent` as for `JSON.stringify`. */
export function boundedJson(value: unknown, indent: number, maximum: number): string {
  return cut(JSON.stringify(pruned(value, 0), null, indent) ?? 'null', maximum);
}

function pruned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cut(value, LONGEST_TEXT);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return '… [deeper levels cut]';
  if (Array.isArray(value)) {
    const kept: unknown[] = value.slice(0, MOST_MEMBERS).map(item => pruned(item, depth + 1));
    return value.length > MOST_MEMBERS ? [...kept, more(value.length)] : kept;
  }
  const members = Object.entries(value);
  const kept = members
    .slice(0, MOST_MEMBERS)
    .map(([name, member]) => [cut(name, LONGEST_TEXT), pruned(member, depth + 1)]);
  return Object.fromEntries(members.length > MOST_MEMBERS ? [...kept, ['…', more(members.length)]] : kept);
}

function more(length: number): string {
  return `[${length - MOST_MEMBERS} more members cut]`;
}
