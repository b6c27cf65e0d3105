import type { Outcome, RunResult } from '../contracts/types/results.js';
import { shownLine } from './neutralise.js';
import { notSelected } from './not-selected.js';
import { outcomeWords } from './outcome-words.js';
import { type Paint, painter, type Tone } from './paint.js';
import { countVerdicts } from './result-model.js';
import { inEnglish, runFacts, wallClockFacts } from './run-facts.js';
import { scenariosDue } from './scenarios-due.js';
import { gateLines, gateOutcome, waiverLines } from './terminal-gate.js';
import { troubleLines } from './terminal-trouble.js';
import { troubles } from './trouble.js';
import { VERDICTS, verdictWords } from './verdict-words.js';
import { wrap } from './wrap.js';

export interface TerminalOptions {
  /** ANSI colours; off where not given. */
  colour?: boolean;
  /** Columns; 100 where not given. */
  width?: number;
}

/** As many failures are printed in full; the rest is counted. */
const MOST_TROUBLES = 50;

/** Renders the summary a person reads in a terminal, most important last. Only the line `Wall clock` differs between identical runs. */
export function terminal(result: RunResult, options: TerminalOptions = {}): string {
  const width = Math.max(40, options.width ?? 100);
  const paint = painter(options.colour ?? false);
  const all = troubles(result);
  const left = all.length - MOST_TROUBLES;
  return [
    'Volume Activation TCK',
    ...factLines(runFacts(result).map(inEnglish), width),
    `  Wall clock: ${shownLine(
      wallClockFacts(result)
        .map(inEnglish)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
      500,
    )}`,
    '',
    ...all.slice(0, MOST_TROUBLES).flatMap(trouble => [...troubleLines(trouble, width, paint), '']),
    ...(left > 0
      ? [`${left} more scenarios failed, could not run or are waived; the HTML report has them all.`, '']
      : []),
    ...waiverLines(result, width),
    ...gateLines(result, width, paint),
    `Clauses:   ${clausesCounted(result, paint)}`,
    `Scenarios: ${counted(result.counts, paint)} (planned: ${scenariosDue(result.header.plan)})`,
    '',
    ...verdictLines(result, width, paint),
    ...gateOutcome(result, width, paint),
    '',
  ].join('\n');
}

/** Those that this run had to do with; what it left out is only counted. */
function clausesCounted(result: RunResult, paint: Paint): string {
  const left = new Set(notSelected(result));
  const asked = counted(countVerdicts(result.clauses.filter(clause => !left.has(clause))), paint);
  const part = result.header.plan.shard === null ? 'selection' : 'shard';
  return left.size === 0 ? asked : `${asked} (not in this ${part}: ${left.size})`;
}

function factLines(facts: readonly [string, string][], width: number): string[] {
  return facts.map(([name, value]) => `  ${wrap(`${name}: ${shownLine(value, 300)}`, width - 2, '    ')}`);
}

function counted(counts: RunResult['counts'], paint: Paint): string {
  const tones: { readonly [verdict: string]: Tone } = {
    passed: 'good',
    failed: 'bad',
    'unexpected-pass': 'bad',
    'could-not-run': 'doubtful',
  };
  return VERDICTS.filter(verdict => (counts[verdict] ?? 0) > 0 || verdict === 'passed' || verdict === 'failed')
    .map(verdict => {
      const words = `${counts[verdict] ?? 0} ${verdictWords[verdict].en}`;
      return (counts[verdict] ?? 0) > 0 ? paint(tones[verdict] ?? 'quiet', words) : words;
    })
    .join(', ');
}

const outcomeTones: { readonly [outcome in Outcome]: Tone } = {
  conformant: 'good',
  'not-conformant': 'bad',
  'selection-passed': 'doubtful',
  'could-not-run': 'doubtful',
  incomplete: 'doubtful',
};

/** Why, then the outcome on a line of its own: the last. */
function verdictLines(result: RunResult, width: number, paint: Paint): string[] {
  const { headline, why } = outcomeWords(result);
  return [wrap(shownLine(why.en, 1000), width, ''), paint(outcomeTones[result.outcome], `Outcome: ${headline.en}.`)];
}
