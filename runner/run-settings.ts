import type { Profile } from '../contracts/catalogue/clause.js';
import type { Shard } from '../contracts/types/results.js';
import type { ExecutionOrder } from './execution/execution-order.js';
import type { Approval } from './gate/update-baseline.js';
import type { Selection } from './plan/selection.js';

/** Everything a tester can say about a run. */
export interface RunSettings extends Selection {
  /** `kind:id`. */
  target: string;
  /** Null: the reference's own for `module:reference`, else the first that the target declares. */
  profile: Profile | null;
  lab: 'embedded' | 'containers';
  seed: number;
  /** Folder for results and reports. */
  out: string;
  /** Deadline of every verb asked of the target. */
  timeoutMilliseconds: number;
  /** URL of the activation service that is built into a target module; null: the target is told where it is. */
  serviceUrl: string | null;
  /** File of known failures; null: nothing is known. */
  baseline: string | null;
  /** Who answers for what becomes known; null: the baseline is not to be written. */
  updateBaseline: Approval | null;
  /** File of waivers; null: none. */
  waivers: string | null;
  /** What is run a second time with the same seed. There is no `none`: a failure counts once it has been seen twice. */
  replay: 'failures' | 'all';
  /** In which scenarios are executed; what is recorded is the same. */
  order: ExecutionOrder;
  /** The part of the plan to run; null: the whole. */
  shard: Shard | null;
  /** A line for each scenario, where lines are printed. */
  verbose: boolean;
  /** Whether a configuration file had a say. */
  configured: boolean;
}

/** The target that is tested where none is named. */
export const referenceTarget = 'module:reference';

/** What holds where nothing is said. The seed is fixed, so that two runs are the same run unless one asks otherwise. */
export const defaultSettings: RunSettings = {
  target: referenceTarget,
  profile: null,
  lab: 'embedded',
  seed: 1,
  out: 'va-tck-results',
  timeoutMilliseconds: 10_000,
  serviceUrl: null,
  baseline: null,
  updateBaseline: null,
  waivers: null,
  replay: 'failures',
  order: 'defined',
  shard: null,
  verbose: false,
  configured: false,
  only: [],
  tags: null,
  scenarios: [],
};
