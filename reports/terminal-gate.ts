import type { RunResult } from '../contracts/types/results.js';
import { gateWords, problemWords } from './gate-words.js';
import { knownWords } from './known-failure.js';
import { shownLine } from './neutralise.js';
import type { Paint } from './paint.js';
import { useWords, waiverUses } from './waiver-use.js';
import { wrap } from './wrap.js';

/** As many are printed; the rest is counted. */
const MOST = 50;

/** Every waiver with what it did; nothing where none was given. */
export function waiverLines(result: RunResult, width: number): string[] {
  const uses = waiverUses(result);
  if (uses.length === 0) return [];
  const lines = uses.map(use => {
    const { clause, owner, justification, expires } = use.waiver;
    return listed(`${clause}, by ${owner} until ${expires}: ${justification} (${useWords(use).en})`, width);
  });
  return [`Waivers (${uses.length}):`, ...shortened(lines), ''];
}

/** The known failures, then what keeps the gate from holding; nothing where there is no baseline. */
export function gateLines({ gate }: RunResult, width: number, paint: Paint): string[] {
  if (gate === null) return [];
  const known = gate.known.map(entry => listed(`known: ${entry.scenario}: ${knownWords(entry)}`, width));
  const problems = gate.problems.map(({ kind, message }) =>
    paint('bad', listed(`${problemWords[kind].en}: ${message}`, width)),
  );
  return [`Gate, baseline ${shownLine(gate.baseline, 300)}:`, ...shortened(known), ...shortened(problems), ''];
}

/** What became of the gate: a line of its own, the last. */
export function gateOutcome({ gate }: RunResult, width: number, paint: Paint): string[] {
  if (gate === null) return [];
  return [paint(gate.held ? 'good' : 'bad', wrap(gateWords(gate).en, width, ''))];
}

function listed(text: string, width: number): string {
  return `  ${wrap(shownLine(text, 2500), width - 2, '    ')}`;
}

function shortened(lines: readonly string[]): string[] {
  const left = lines.length - MOST;
  return left > 0 ? [...lines.slice(0, MOST), `  ${left} more; the HTML report has them all.`] : [...lines];
}
