import type { Node } from 'jsonc-parser';
import type { Waiver } from '../../contracts/types/results.js';
import { didYouMean } from '../misuse/nearest.js';
import { isOver } from './day.js';
import { JsonDocument } from './json-document.js';

const format = 'va-tck-waivers/1';

/** Reads a file of waivers. Throws a `UsageError` that names file, line and column, also for a clause that the kit does not have and for one
 * that is waived twice. One that has expired is read, told as such, and excuses nothing: the day after it the run still gives its evidence. */
export function parseWaivers(path: string, text: string, clauses: readonly string[], today: string): Waiver[] {
  const document = new JsonDocument(path, text);
  const members = document.object(document.root, '$', ['format', 'waivers']);
  document.oneOf(members.format, '$.format', [format]);
  const known = new Set(clauses);
  const seen = new Map<string, number>();
  return document.list(members.waivers, '$.waivers').map((node, index) => {
    const name = `$.waivers[${index}]`;
    const { clause, owner, justification, expires } = document.object(node, name, [
      'clause',
      'owner',
      'justification',
      'expires',
    ]);
    const id = clauseOf(document, clause, `${name}.clause`, known);
    const before = seen.get(id);
    if (before !== undefined) throw document.refusal(clause.offset, `${id} is waived on line ${before} already`);
    seen.set(id, document.lineOf(clause));
    const until = document.day(expires, `${name}.expires`);
    return {
      clause: id,
      owner: document.words(owner, `${name}.owner`, 'who accepted it'),
      justification: document.words(justification, `${name}.justification`, 'why it is accepted'),
      expires: until,
      expired: isOver(until, today),
    };
  });
}

function clauseOf(document: JsonDocument, node: Node, name: string, known: ReadonlySet<string>): string {
  const id = document.words(node, name);
  if (id.includes('*')) throw document.refuse(node, name, 'one clause: a waiver never is a pattern');
  if (known.has(id)) return id;
  throw document.refusal(
    node.offset,
    `${name}: there is no clause "${id}".${didYouMean(id, known)} See: va-tck list clauses`,
  );
}
