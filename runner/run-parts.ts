import type { RunHeader, RunResult } from '../contracts/types/results.js';
import type { Session, SessionConfiguration } from '../lab/session.js';
import type { Target } from '../targets/target.js';
import type { Kit } from './kit.js';
import type { RunPlan } from './plan.js';
import type { RunSettings } from './run-settings.js';
import type { Screen } from './terminal-screen.js';

/** What a run is made of. */
export interface RunParts {
  kit: Kit;
  settings: RunSettings;
  screen: Screen;
  openTarget(): Promise<Target>;
  startSession(configuration: SessionConfiguration): Promise<Session>;
}

/** A run that got as far as a record. */
export interface RunEnding {
  exitCode: number;
  result: RunResult;
}

/** Everything known before the first scenario. */
export interface PreparedRun extends Omit<RunParts, 'openTarget' | 'startSession'> {
  target: Target;
  session: Session;
  plan: RunPlan;
  header: RunHeader;
}
