import { writeSync } from 'node:fs';
import { foldEvents, scenariosDue, shardName } from '../reports/index.js';
import { blame, isForeign } from './ending/blame.js';
import { exitCodeOf } from './ending/exit-codes.js';
import { finishRun } from './ending/finish-run.js';
import { keepLastWord } from './ending/last-word.js';
import { type Ending, judgeRun } from './ending/outcome.js';
import { executeScenarios } from './execution/execute-scenarios.js';
import { notRun } from './execution/judge-scenario.js';
import { observe } from './execution/observe.js';
import { hold } from './gate/hold.js';
import { showProgress } from './progress/progress.js';
import { ResultsFile } from './record/results-file.js';
import { RunRecord } from './record/run-record.js';
import { startClock } from './record/wall-clock.js';
import { writeReports } from './record/write-reports.js';
import { replayCommand } from './replay-command.js';
import type { PreparedRun, RunEnding } from './run-parts.js';
import { matchReadings } from './second-look/match-readings.js';
import { replayScenarios } from './second-look/replay-failures.js';

/** Runs a plan to its end, or to whatever ends it before, and finishes the record in either case. */
export async function judge(prepared: PreparedRun): Promise<RunEnding> {
  const { kit, settings, screen, plan, header } = prepared;
  const clock = startClock();
  const file = new ResultsFile(settings.out);
  file.append({ type: 'run-started', header, wallClock: clock.now() });
  const { hash } = plan.record;
  const scenarios = scenariosDue(plan.record);
  const part = plan.record.shard === null ? '' : ` (${shardName(plan.record)})`;
  screen.write(
    `va-tck ${kit.version}: ${scenarios} scenario${scenarios === 1 ? '' : 's'}${part} of profile ${plan.profile} against ${settings.target}, ` +
      `lab ${settings.lab}, seed ${settings.seed}, plan ${hash.slice(0, 12)}\n`,
  );
  const progress = showProgress(screen, scenarios, settings.verbose);
  const record = new RunRecord(plan, file, progress, prepared.accepted);

  const ending = await new Promise<Ending & { stopListening: () => void }>(resolve => {
    const stopListening = keepLastWord(
      {
        onSignal: name => end({ outcome: 'incomplete', attribution: null, reason: `Stopped by ${name}.` }),
        onCrash: error => end(crashed(error, prepared)),
        onExit: fault => {
          // The kit ends itself at the end alone: whoever did, it was the code that runs beside it.
          const attribution = isForeign(settings.target) ? 'target' : 'kit';
          const reason = fault === null ? processEnded : sentence(fault.message);
          const abandoned: Ending = { outcome: 'could-not-run', attribution, reason };
          file.append({ type: 'run-finished', gate: null, ...abandoned, wallClock: clock.finished() });
          writeSync(2, `${reason} Results so far: ${settings.out}\n`);
          try {
            writeReports(settings.out, foldEvents(file.events, plan.clauses));
          } catch (error) {
            writeSync(2, `${blame(error, settings.target).message}\n`);
          }
          return exitCodeOf('could-not-run', attribution);
        },
      },
      exitCodeOf('incomplete', null),
    );
    const end = (how: Ending) => {
      if (!record.isOpen) return;
      record.close();
      resolve({ ...hold(prepared, record.results, how), stopListening });
    };
    const toRun = plan.scenarios.filter(scenario => scenario.notApplicable === null);
    executeScenarios(kit, toRun, observe(prepared, record, progress), settings.order)
      .then(
        () => settleRest(prepared, record, new Error('the scenario was planned, and nothing ran it')),
        (cause: unknown) => settleRest(prepared, record, cause),
      )
      .then(() => replayScenarios(prepared, record, progress))
      .then(() => matchReadings(prepared, record))
      .then(() => end(judgeRun(plan.record, record.results, plan.unjudged)))
      .catch((cause: unknown) => end(crashed(cause, prepared)));
  });
  try {
    return await finishRun(prepared, file, ending, clock);
  } finally {
    ending.stopListening();
  }
}

const processEnded =
  'The process was ended before the run was: something in it called process.exit, or nothing was left to wait for.';

function settleRest({ plan, settings }: PreparedRun, record: RunRecord, cause: unknown): void {
  const { attribution, message } = blame(cause, settings.target);
  record.settleRest(scenario =>
    notRun(scenario, { attribution, message, replay: replayCommand(scenario.id, plan.profile, settings) }),
  );
}

function crashed(error: unknown, { settings }: PreparedRun): Ending {
  const { attribution, message } = blame(error, settings.target);
  return { outcome: 'could-not-run', attribution, reason: sentence(message) };
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
