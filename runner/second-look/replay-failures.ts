import type { ScenarioResult } from '../../contracts/types/results.js';
import { blame } from '../ending/blame.js';
import { executeScenarios } from '../execution/execute-scenarios.js';
import { notRun } from '../execution/judge-scenario.js';
import { observe } from '../execution/observe.js';
import type { Progress } from '../progress/progress.js';
import type { RunRecord } from '../record/run-record.js';
import { replayCommand } from '../replay-command.js';
import type { PreparedRun } from '../run-parts.js';
import { replayOf } from './same-answer.js';

/** Runs what failed a second time with the same seed, each scenario once, in a world of its own: a target that answers otherwise now is
 * nondeterministic, or lets one world leak into another. With `--replay all`, what passed is run again too. A target that has been lost
 * is asked no more, and the record says so of each scenario. */
export async function replayScenarios(
  prepared: PreparedRun,
  record: Pick<RunRecord, 'isOpen' | 'results' | 'replayed'>,
  progress: Pick<Progress, 'running' | 'note'>,
): Promise<void> {
  const { kit, header, plan, session, settings, target } = prepared;
  const first = new Map(record.results.map(result => [result.id, result]));
  const again = plan.scenarios.filter(({ id }) => isLookedAtAgain(first.get(id), settings.replay));
  if (again.length === 0) return;
  const isLost = (target.lost() ?? session.lost()) !== null;
  if (!isLost)
    progress.note(
      `Running ${again.length} scenario${again.length === 1 ? '' : 's'} again with the same seed, to see whether the answers stay the same`,
    );
  const second = new Map<string, ScenarioResult>();
  const seen = {
    get isOpen() {
      return record.isOpen;
    },
    settle: (result: ScenarioResult) => void second.set(result.id, result),
  };
  let why: unknown = new Error('the scenario was to be run again, and nothing ran it');
  await executeScenarios(kit, again, observe(prepared, seen, progress)).catch((cause: unknown) => {
    why = cause;
  });
  const inRealTime = !header.description.capabilities.includes('virtual-clock');
  for (const scenario of again) {
    const before = first.get(scenario.id);
    if (before === undefined) continue;
    const replay = replayCommand(scenario.id, plan.profile, settings);
    const now = second.get(scenario.id) ?? notRun(scenario, { ...blame(why, settings.target), replay });
    record.replayed(scenario.id, replayOf(before, now, inRealTime));
  }
}

/** What failed for the target's sake is, waived or not. */
function isLookedAtAgain(result: ScenarioResult | undefined, replay: 'failures' | 'all'): boolean {
  if (result === undefined) return false;
  const { verdict } = result;
  if (verdict === 'failed' || verdict === 'waived') return true;
  return replay === 'all' && (verdict === 'passed' || verdict === 'unexpected-pass');
}
