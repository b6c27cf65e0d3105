import { shownLine } from '../neutralise.js';
import { verdictWords } from '../verdict-words.js';
import type { Change, Difference } from './difference.js';
import { byKind, changeWords, verdictOf } from './words.js';

/** Renders a comparison for a terminal, what it comes to last. */
export function diffText(difference: Difference): string {
  const { facts, readings, clauses, scenarios } = difference;
  return [
    ...block(
      'Facts that differ',
      facts.map(({ fact, before, after }) => `${fact}: ${line(before)} → ${line(after)}`),
    ),
    ...block(
      'Interpretations that differ',
      readings.map(
        ({ interpretation, before, after }) =>
          `${line(interpretation)}: ${line(before ?? 'not registered')} → ${line(after ?? 'not registered')}`,
      ),
    ),
    ...byKind(clauses).flatMap(([kind, some]) =>
      block(`${changeWords[kind]}: clauses (${some.length})`, some.map(told)),
    ),
    ...byKind(scenarios).flatMap(([kind, some]) =>
      block(`${changeWords[kind]}: scenarios (${some.length})`, some.flatMap(toldWithWords)),
    ),
    `${verdictOf(difference)}\n`,
  ].join('\n');
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map(each => `  ${each}`), ''];
}

function told({ id, before, after }: Change): string {
  return `${line(id)}: ${word(before)} → ${word(after)}`;
}

function toldWithWords(change: Change): string[] {
  const { name, kind, saidBefore, saidAfter } = change;
  const was = kind === 'failing-otherwise' && saidBefore !== null ? [`  was: ${line(saidBefore)}`] : [];
  const said = saidAfter === null ? [] : [`  ${was.length > 0 ? 'now: ' : ''}${line(saidAfter)}`];
  return [`${told(change)}  ${line(name)}`, ...was, ...said];
}

function word(verdict: Change['before']): string {
  return verdict === null ? 'not there' : verdictWords[verdict].en;
}

function line(text: string): string {
  return shownLine(text, 400);
}
