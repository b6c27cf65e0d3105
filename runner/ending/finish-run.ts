import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../../lab/session.js';
import { outputFiles } from '../record/output-folder.js';
import type { ResultsFile } from '../record/results-file.js';
import type { RunClock } from '../record/wall-clock.js';
import type { PreparedRun, RunEnding } from '../run-parts.js';
import { blame } from './blame.js';
import { exitCodeOf, exitCodeOfRun } from './exit-codes.js';
import type { Ending } from './outcome.js';

/** A lab that is not gone by then is left behind, with a word of warning. */
const closingMilliseconds = 30_000;

/** What is needed of a run when nothing of it is left but its record. */
export interface FinishingRun extends Pick<PreparedRun, 'plan' | 'settings' | 'screen'> {
  session: Pick<Session, 'close'>;
}

/** Writes the last line of the record, closes the lab, renders the reports and says how it ended. */
export async function finishRun(
  { plan, session, settings, screen }: FinishingRun,
  file: ResultsFile,
  { outcome, attribution, reason, gate = null, update }: Ending,
  clock: RunClock,
): Promise<RunEnding> {
  const problems: string[] = [];
  let unwritten: number | null = null;
  const attempt = (act: () => void) => {
    try {
      act();
    } catch (error) {
      const { attribution, message } = blame(error, settings.target);
      problems.push(message);
      unwritten = exitCodeOf('could-not-run', attribution);
    }
  };
  attempt(() => file.append({ type: 'run-finished', outcome, attribution, reason, gate, wallClock: clock.finished() }));
  problems.push(...(await closed(session)));

  const [{ foldEvents, renderers }, { writeReports }] = await Promise.all([
    import('../../reports/index.js'),
    import('../record/write-reports.js'),
  ]);
  const result = foldEvents(file.events, plan.clauses);
  if (!file.isLost) attempt(() => writeReports(settings.out, result));
  const judged = update?.exitCode ?? exitCodeOfRun(result);
  // A success without its evidence is none; a failure stays one.
  const isSuccess = judged === exitCodeOf('conformant', null) || judged === exitCodeOf('selection-passed', null);
  const exitCode = isSuccess ? (unwritten ?? judged) : judged;
  screen.write(renderers.terminal(result, { colour: screen.colour, width: screen.columns }));
  if (update !== undefined) screen.write(`${update.said}\n`);
  for (const problem of problems) screen.write(`Warning: ${problem}\n`);
  const page = join(settings.out, outputFiles.html);
  const report = file.isLost || !existsSync(page) ? 'No report was written.' : `Report: ${page}`;
  screen.write(`Exit code ${exitCode}. ${report}\n`);
  return { exitCode, result };
}

async function closed(session: Pick<Session, 'close'>): Promise<string[]> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<string[]>(resolve => {
    const late = ['the lab did not close in time; something of it may be left behind'];
    timer = setTimeout(() => resolve(late), closingMilliseconds);
  });
  const closing = session.close().then(
    () => [],
    (error: unknown) => [`the lab did not close cleanly: ${error instanceof Error ? error.message : String(error)}`],
  );
  const problems = await Promise.race([closing, deadline]);
  clearTimeout(timer);
  return problems;
}
