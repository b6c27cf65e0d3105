import type { RunResult } from '../contracts/types/results.js';
import { gateBlocks, waiverBlocks } from './markdown-gate.js';
import { codeBlock, codeSpan, literal } from './markdown-text.js';
import { outcomeWords } from './outcome-words.js';
import { inEnglish, runFacts, wallClockFacts } from './run-facts.js';
import { scenariosDue } from './scenarios-due.js';
import { guidePlace, type Trouble, troubles } from './trouble.js';
import { VERDICTS, verdictWords } from './verdict-words.js';

/** CI systems refuse a job summary over 1 MiB; what comes after this many bytes is left out, and said to be. */
const LARGEST_BYTES = 900_000;

/** Renders Markdown for a CI job summary. Only the line marked `wall clock` differs between identical runs. */
export function markdown(result: RunResult): string {
  const { headline, why } = outcomeWords(result);
  const facts = runFacts(result)
    .map(inEnglish)
    .map(([name, value]) => `| ${literal(name)} | ${codeSpan(value, 300)} |`);
  const head = [
    `# Volume Activation TCK: ${literal(headline.en)}`,
    literal(why.en, 2000),
    `<!-- wall clock: begin -->\n${wallClock(result)}\n<!-- wall clock: end -->`,
    counts(result),
    ['| Run | |', '| --- | --- |', ...facts].join('\n'),
  ];
  const all = troubles(result);
  return `${[...head, ...gateBlocks(result), ...waiverBlocks(result), ...clauseTable(result), ...within(LARGEST_BYTES, all.map(details))].join('\n\n')}\n`;
}

function wallClock(result: RunResult): string {
  return wallClockFacts(result)
    .map(inEnglish)
    .map(([name, value]) => `${literal(name)} ${codeSpan(value, 100)}`)
    .join(' · ');
}

function counts(result: RunResult): string {
  return [
    `| ${VERDICTS.map(verdict => `${verdictWords[verdict].sign} ${verdictWords[verdict].en}`).join(' | ')} | planned |`,
    `| ${VERDICTS.map(() => '---:').join(' | ')} | ---: |`,
    `| ${VERDICTS.map(verdict => result.counts[verdict] ?? 0).join(' | ')} | ${scenariosDue(result.header.plan)} |`,
  ].join('\n');
}

const MOST_CLAUSES = 500;

function clauseTable(result: RunResult): string[] {
  const failing = result.clauses.filter(({ verdict }) => verdict === 'failed' || verdict === 'unexpected-pass');
  if (failing.length === 0) return [];
  const rows = failing
    .slice(0, MOST_CLAUSES)
    .map(
      clause =>
        `| ${codeSpan(clause.id, 100)} | ${clause.level} | ${literal(guidePlace(clause), 200)} | ${literal(clause.statement.en, 300)} |`,
    );
  const left = failing.length - rows.length;
  return [
    `## Failing clauses (${failing.length} of ${result.clauses.length})`,
    ['| Clause | Level | Where | Statement |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...(left > 0 ? [`${left} more failing clauses are not shown here.`] : []),
  ];
}

function details({ scenario, clauses, summary, deviation, known, again }: Trouble): string {
  const { failure, verdict } = scenario;
  const lines = [
    `### ${verdictWords[verdict].sign} ${literal(verdictWords[verdict].en)}: ${literal(scenario.name, 300)}`,
    codeSpan(summary, 1000),
    ...(deviation === null ? [] : [`**${literal(deviation.finding.en, 1000)}** ${literal(deviation.advice.en, 1000)}`]),
    ...clauses.map(
      clause =>
        `- ${codeSpan(clause.id, 100)} ${literal(guidePlace(clause), 300)}: ${literal(clause.statement.en, 500)}`,
    ),
  ];
  if (failure === null) return lines.join('\n\n');
  const facts: [string, string | null][] = [
    ['At fault', failure.attribution],
    ['Known', known],
    ['Waived', verdict === 'waived' ? scenario.reason : null],
    ['Step', failure.step],
    ['Expected', failure.expected],
    ['Seen', failure.seen],
    ['Again', again],
  ];
  const table = facts.flatMap(([name, value]) => (value === null ? [] : [`| ${name} | ${codeSpan(value, 1000)} |`]));
  return [...lines, ['| | |', '| --- | --- |', ...table].join('\n'), codeBlock(failure.replay, 2000)].join('\n\n');
}

/** The blocks that fit, and a note of how many do not. */
function within(bytes: number, blocks: readonly string[]): string[] {
  if (blocks.length === 0) return [];
  let used = 0;
  const kept = blocks.filter(block => {
    used += Buffer.byteLength(block) + 2;
    return used <= bytes;
  });
  const left = blocks.length - kept.length;
  return [
    `## What failed, could not run or is waived (${blocks.length})`,
    ...kept,
    ...(left > 0
      ? [`**${left} more are not shown: a job summary holds less than 1 MB. The HTML report has them all.**`]
      : []),
  ];
}
