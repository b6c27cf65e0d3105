import { Fault } from '../../contracts/faults.js';
import type { ScenarioEvidence } from '../../lab/session.js';
import { blame } from '../ending/blame.js';
import type { Progress } from '../progress/progress.js';
import type { RunRecord } from '../record/run-record.js';
import { replayCommand } from '../replay-command.js';
import type { PreparedRun } from '../run-parts.js';
import type { Observer } from './execute-scenarios.js';
import { judgeScenario } from './judge-scenario.js';

/** Opens a scenario of the lab's session before its first step, takes the evidence after its last and settles its result. Ends the
 * execution where the target has been given up. */
export function observe(
  prepared: PreparedRun,
  record: Pick<RunRecord, 'isOpen' | 'settle'>,
  progress: Pick<Progress, 'running'>,
): Observer {
  const { kit, plan, session, settings, target } = prepared;
  let unopened: unknown = null;

  const evidenceOf = (): ScenarioEvidence => {
    try {
      const evidence = session.end();
      return unopened === null ? evidence : troubled(unopened, settings.target);
    } catch (error) {
      return troubled(unopened ?? error, settings.target);
    }
  };

  return {
    started: scenario => {
      if (!record.isOpen) throw new Error('the run has ended');
      const lost = target.lost() ?? session.lost();
      if (lost !== null) throw new Fault('target', lost);
      const { id, name, clauses, readings } = scenario;
      progress.running(id);
      unopened = null;
      try {
        session.begin({ id, name, clauses, readings });
      } catch (error) {
        unopened = error ?? new Error('the lab could not begin the scenario');
      }
    },
    finished: (scenario, execution) => {
      if (!record.isOpen) return;
      const replay = replayCommand(scenario.id, plan.profile, settings);
      record.settle(judgeScenario(scenario, execution, { evidence: evidenceOf(), replay, errorCodes: kit.errorCodes }));
    },
  };
}

function troubled(error: unknown, target: string): ScenarioEvidence {
  const { attribution, message } = blame(error, target);
  return { failure: { attribution, step: null, message, expected: null, seen: null, exchanges: [] } };
}
