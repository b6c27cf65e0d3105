import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { didYouMean } from '../misuse/nearest.js';
import { UsageError } from '../misuse/usage-error.js';
import { isDay } from './day.js';

/** A file of JSON with comments and trailing commas, read strictly: whatever is not as it should be is refused with file, line and column. */
export class JsonDocument {
  readonly path: string;
  readonly text: string;
  readonly root: Node;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    const errors: ParseError[] = [];
    const root = this.#parse(errors);
    const [first] = errors;
    if (first !== undefined) throw this.refusal(first.offset, `not JSON: ${printParseErrorCode(first.error)}`);
    if (root === undefined) throw this.refusal(0, 'the file is empty');
    this.root = root;
  }

  #parse(errors: ParseError[]): Node | undefined {
    try {
      return parseTree(this.text, errors, { allowTrailingComma: true });
    } catch (cause) {
      if (cause instanceof RangeError) throw this.refusal(0, 'lists or objects lie too deep in one another');
      throw cause;
    }
  }

  /** From 1. */
  lineOf({ offset }: Pick<Node, 'offset'>): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  /** `expected`: what should stand there. */
  refuse(node: Node, name: string, expected: string): UsageError {
    const given = this.text.slice(node.offset, node.offset + Math.min(node.length, 60));
    return this.refusal(node.offset, `${name}: expected ${expected}, got ${given}`);
  }

  /** A refusal in other words. */
  refusal(offset: number, what: string): UsageError {
    return new UsageError(`${this.path}:${position(this.text, offset)}: ${what}`);
  }

  /** The values of an object that has these members, each once, and no other. */
  object<Name extends string>(node: Node, name: string, members: readonly Name[]): { [name in Name]: Node } {
    if (node.type !== 'object') throw this.refuse(node, name, 'an object');
    const found = new Map<string, Node>();
    for (const { offset, children = [] } of node.children ?? []) {
      const [key, value] = children as [Node, Node];
      const member = String(key.value);
      if (!(members as readonly string[]).includes(member)) {
        const known = `${didYouMean(member, members)} Known: ${members.join(', ')}`;
        throw this.refusal(offset, `${name}: unknown member "${member}".${known}`);
      }
      if (found.has(member)) throw this.refusal(offset, `${name}: "${member}" is set twice`);
      found.set(member, value);
    }
    const missing = members.find(member => !found.has(member));
    if (missing !== undefined) throw this.refusal(node.offset, `${name}: "${missing}" is missing`);
    return Object.fromEntries(found) as { [name in Name]: Node };
  }

  list(node: Node, name: string): readonly Node[] {
    if (node.type !== 'array') throw this.refuse(node, name, 'a list');
    return node.children ?? [];
  }

  /** Text with something to read in it: spaces and signs that nobody sees are nothing. */
  words(node: Node, name: string, expected = 'text that is not empty'): string {
    if (node.type !== 'string' || !/[^\p{C}\p{Z}]/u.test(node.value)) throw this.refuse(node, name, expected);
    return node.value;
  }

  oneOf<Word extends string>(node: Node, name: string, words: readonly Word[]): Word {
    const word = words.find(known => known === node.value);
    if (word === undefined) throw this.refuse(node, name, words.map(known => `"${known}"`).join(' or '));
    return word;
  }

  /** A day of the calendar, as `2027-03-31`. */
  day(node: Node, name: string): string {
    if (node.type === 'string' && isDay(node.value)) return node.value;
    throw this.refuse(node, name, 'a day as "2027-03-31", the last on which it holds');
  }
}

/** `line:column`, from 1. */
function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
