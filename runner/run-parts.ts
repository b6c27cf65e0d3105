import type { RunHeader, RunResult } from '../contracts/types/results.js';
import type { Session, SessionConfiguration } from '../lab/session.js';
import type { Target } from '../targets/target.js';
import type { Accepted } from './gate/accept.js';
import type { Hold } from './gate/hold.js';
import type { Kit } from './kit.js';
import type { RunPlan } from './plan/plan.js';
import type { Screen } from './progress/terminal-screen.js';
import type { RunSettings } from './run-settings.js';

/** What a run is made of. */
export interface RunParts {
  kit: Kit;
  settings: RunSettings;
  screen: Screen;
  /** `2027-03-31`, the day by which waivers and known failures expire; absent: the wall clock's, in UTC. */
  today?: string;
  openTarget(): Promise<Target>;
  startSession(configuration: SessionConfiguration): Promise<Session>;
}

/** A run that got as far as a record. */
export interface RunEnding {
  exitCode: number;
  result: RunResult;
}

/** Everything known before the first scenario. */
export interface PreparedRun extends Omit<RunParts, 'openTarget' | 'startSession' | 'today'> {
  target: Target;
  session: Session;
  plan: RunPlan;
  header: RunHeader;
  /** What is known of how its scenarios may end. */
  accepted: Accepted;
  /** What it is held against; null: nothing. */
  hold: Hold | null;
}
