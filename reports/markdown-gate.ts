import type { RunResult } from '../contracts/types/results.js';
import { gateWords, problemWords } from './gate-words.js';
import { codeSpan, literal } from './markdown-text.js';
import { useWords, waiverUses } from './waiver-use.js';

const MOST = 100;

/** The gate: in a sentence, then what keeps it from holding, then what is known. Nothing where there is no baseline. */
export function gateBlocks({ gate }: RunResult): string[] {
  if (gate === null) return [];
  const problems = gate.problems.map(
    ({ kind, message }) => `| ${literal(problemWords[kind].en)} | ${codeSpan(message, 1500)} |`,
  );
  const known = gate.known.map(
    ({ scenario, clause, owner, expires, reason }) =>
      `| ${codeSpan(scenario, 200)} | ${codeSpan(clause, 100)} | ${literal(owner, 200)} | ${literal(expires, 20)} | ${literal(reason, 500)} |`,
  );
  return [
    '## Gate',
    `**${literal(gateWords(gate).en, 500)}** Baseline: ${codeSpan(gate.baseline, 300)}`,
    ...table(['Problem', 'What to do'], problems),
    ...table(['Known failure', 'Clause', 'Owner', 'Until', 'Reason'], known),
  ];
}

/** Every waiver with what it did; nothing where none was given. */
export function waiverBlocks(result: RunResult): string[] {
  const uses = waiverUses(result);
  if (uses.length === 0) return [];
  const rows = uses.map(use => {
    const { clause, owner, expires, justification } = use.waiver;
    return `| ${codeSpan(clause, 100)} | ${literal(owner, 200)} | ${literal(expires, 20)} | ${literal(justification, 500)} | ${useWords(use).en} |`;
  });
  return [`## Waivers (${uses.length})`, ...table(['Clause', 'Owner', 'Until', 'Justification', 'Use'], rows)];
}

function table(head: readonly string[], rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const left = rows.length - MOST;
  const lines = [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.slice(0, MOST)];
  return [lines.join('\n'), ...(left > 0 ? [`${left} more are not shown here; the HTML report has them all.`] : [])];
}
