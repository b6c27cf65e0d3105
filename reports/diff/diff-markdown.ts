import { codeSpan, literal } from '../markdown-text.js';
import { verdictWords } from '../verdict-words.js';
import type { Change, Difference } from './difference.js';
import { byKind, changeWords, verdictOf } from './words.js';

/** More of a kind than this are counted, not shown: a comment on a pull request holds 65,536 characters. */
const MOST_OF_A_KIND = 40;

/** Renders a comparison as Markdown, for a pull request or a job summary. */
export function diffMarkdown(difference: Difference): string {
  const { facts, readings, clauses, scenarios } = difference;
  const sections = [
    `# ${difference.worse ? '✗ Worse' : '✓ Not worse'}`,
    literal(verdictOf(difference)),
    ...table(
      ['Fact', 'before', 'after'],
      facts.map(({ fact, before, after }) => [literal(fact), codeSpan(before, 200), codeSpan(after, 200)]),
    ),
    ...table(
      ['Interpretation', 'before', 'after'],
      readings.map(({ interpretation, before, after }) => [
        codeSpan(interpretation, 100),
        codeSpan(before ?? 'not registered', 100),
        codeSpan(after ?? 'not registered', 100),
      ]),
    ),
    ...byKind(clauses).flatMap(([kind, some]) => [
      `## ${changeWords[kind]}: clauses (${some.length})`,
      ...table(['Clause', 'before', 'after'], some.slice(0, MOST_OF_A_KIND).map(row)),
      ...more(some),
    ]),
    ...byKind(scenarios).flatMap(([kind, some]) => [
      `## ${changeWords[kind]}: scenarios (${some.length})`,
      ...table(
        ['Scenario', 'before', 'after', '', 'what was said'],
        some
          .slice(0, MOST_OF_A_KIND)
          .map(change => [...row(change), literal(change.name, 120), codeSpan(change.saidAfter ?? '–', 200)]),
      ),
      ...more(some),
    ]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function row({ id, before, after }: Change): string[] {
  return [codeSpan(id, 120), word(before), word(after)];
}

function more(some: readonly Change[]): string[] {
  return some.length > MOST_OF_A_KIND ? [`${some.length - MOST_OF_A_KIND} more are not shown here.`] : [];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [[cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n')];
}

function word(verdict: Change['before']): string {
  return verdict === null ? 'not there' : `${verdictWords[verdict].sign} ${verdictWords[verdict].en}`;
}
