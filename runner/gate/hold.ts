import type { Gate, ScenarioResult } from '../../contracts/types/results.js';
import { scenariosDue } from '../../reports/index.js';
import { blame } from '../ending/blame.js';
import { badUsage, exitCodeOf } from '../ending/exit-codes.js';
import type { Ending } from '../ending/outcome.js';
import type { PreparedRun } from '../run-parts.js';
import type { Baseline } from './baseline.js';
import { judgeGate, unjudgedGate } from './judge-gate.js';
import { readInput } from './read-input.js';
import { type Approval, updateBaseline } from './update-baseline.js';
import { writeAtomically } from './write-atomically.js';

/** What a run is held against. */
export interface Hold {
  path: string;
  /** Null where it is written for the first time. */
  baseline: Baseline | null;
  /** Who answers for what becomes known; null where the file is not to be written. */
  update: Approval | null;
  today: string;
}

/** What is needed of a run to hold it against something. */
export type HeldRun = Pick<PreparedRun, 'hold' | 'plan' | 'settings'>;

/** Holds a run that has ended against its baseline, after writing that anew where it was asked to. */
export function hold(prepared: HeldRun, results: readonly ScenarioResult[], ending: Ending): Ending {
  const { hold, plan, settings } = prepared;
  if (hold === null) return ending;
  const { path, baseline, update, today } = hold;
  const judged = (against: Baseline | null): Gate | null => {
    if (results.length !== scenariosDue(plan.record)) return unjudgedGate(path, 'The run did not reach its end.');
    // What was stopped while it looked a second time has all its scenarios, and no end all the same.
    const gate = against === null ? null : judgeGate({ baseline: against, plan: plan.record, results, today });
    const isEnded = ending.outcome !== 'incomplete' && ending.outcome !== 'could-not-run';
    return gate?.held === true && !isEnded ? unjudgedGate(path, 'The run did not reach its end.') : gate;
  };
  if (update === null) return { ...ending, gate: judged(baseline) };
  const refuse = (refused: string, exitCode = badUsage): Ending => ({
    ...ending,
    gate: judged(baseline),
    update: { said: refused, exitCode },
  });
  const obstacle = whyNotWhole(ending, results);
  if (obstacle !== null) {
    // What kept the run from its end has a code of its own, which says more.
    const code = ending.outcome === 'not-conformant' ? badUsage : exitCodeOf(ending.outcome, ending.attribution);
    return refuse(`${path} is left as it was: ${obstacle}`, code);
  }
  const updated = updateBaseline({ path, profile: plan.profile, before: baseline, results, approval: update });
  if ('refused' in updated) return refuse(updated.refused);
  try {
    if (readInput('--baseline', path, true) !== (baseline?.document.text ?? null)) {
      return refuse(`${path} is left as it is: somebody changed it while the run went on. Run again.`);
    }
    writeAtomically(path, updated.baseline.document.text);
  } catch (error) {
    const { attribution, message } = blame(error, settings.target);
    return refuse(message, exitCodeOf('could-not-run', attribution));
  }
  return { ...ending, gate: judged(updated.baseline), update: { said: updated.summary, exitCode: null } };
}

/** A baseline is written from a run in which every scenario of the plan got its verdict, or not at all. */
function whyNotWhole({ outcome, reason }: Ending, results: readonly ScenarioResult[]): string | null {
  if (outcome === 'incomplete' || outcome === 'could-not-run') return reason ?? 'the run did not reach its end.';
  const without = results.find(({ verdict, replay }) => [verdict, replay?.verdict].includes('could-not-run'));
  if (without === undefined) return null;
  return `${without.id} could not run${without.reason === null ? '' : `: ${without.reason}`}. A baseline is written from a run in which every scenario could.`;
}
