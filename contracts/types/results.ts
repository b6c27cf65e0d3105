/** Results format 1: what a run records and every report is rendered from. On disk it is NDJSON: one `run-started`, one
 * `scenario-finished` for each planned scenario in plan order, then what second looks found (`scenario-replayed`, then
 * `deviation-matched`, each in plan order), one `run-finished`. A file without its last line is incomplete. */
import type { Exchange } from './mock-control.js';
import type { TargetDescription } from './target-control.js';
import type { Count, Timestamp } from './values.js';

/** What became of one scenario, or of one clause. */
export type Verdict = 'passed' | 'failed' | 'not-applicable' | 'waived' | 'could-not-run' | 'unexpected-pass';

/** Who is at fault. */
export type Attribution = 'target' | 'adapter' | 'mock' | 'kit' | 'environment';

/** What became of the run. Only `conformant` is success: the full plan of a profile was run and nothing failed. */
export type Outcome = 'conformant' | 'not-conformant' | 'selection-passed' | 'could-not-run' | 'incomplete';

/** Why a scenario failed or could not run, with everything needed to see it again. Addresses that the lab handed out are told in the scenario's
 * own: its computers are 127.100.100.101 onwards, its mock hosts 127.100.200.101 onwards, in the order in which they were set up. */
export interface Failure {
  attribution: Attribution;
  /** The Gherkin step that failed, keyword included; null where no step was reached. */
  step: string | null;
  message: string;
  /** What the feature says. */
  expected: string | null;
  /** What was seen instead. */
  seen: string | null;
  /** Error codes of Table 10 that the message speaks of. */
  codes: string[];
  /** The last exchanges with the mocks, oldest first; at most 10. */
  exchanges: Exchange[];
  /** The command that runs this scenario again. */
  replay: string;
}

export interface StepResult {
  /** Keyword and text: `Then the client is told a count of 25`. */
  text: string;
  status: 'passed' | 'failed' | 'skipped';
}

export interface ScenarioResult {
  /** `features/thresholds.feature:14`: file and line of the scenario, or of the row of its Examples. */
  id: string;
  feature: string;
  rule: string | null;
  name: string;
  /** Clause ids, those of the profile only. */
  clauses: string[];
  verdict: Verdict;
  /** Why it was not applicable, waived or could not run. */
  reason: string | null;
  failure: Failure | null;
  steps: StepResult[];
  /** What a second run with the same seed gave; null where there was none. */
  replay: Replay | null;
  /** The registered reading that a failing target follows without having declared it; null where none is known. */
  deviation: Deviation | null;
}

/** A scenario run again with the same seed. A target that answers otherwise is nondeterministic; both answers are kept. */
export interface Replay {
  /** Whether it ended with the same verdict, in the same words. */
  same: boolean;
  verdict: Verdict;
  failure: Failure | null;
}

/** The scenario failed, and what is about the other reading of the guide holds: the target deviates as a registered interpretation
 * allows, but did not declare it. */
export interface Deviation {
  interpretation: string;
  reading: string;
  /** Ids of the scenarios about that reading, all of which passed. */
  scenarios: string[];
}

/** A failure that an auditor has accepted for a time. It names one clause; never a pattern. */
export interface Waiver {
  clause: string;
  owner: string;
  justification: string;
  /** The last day on which it holds: `2027-03-31`. */
  expires: string;
  /** That day was over when the run began: it excused nothing. */
  expired: boolean;
}

/** What a run was held against, and whether it held. */
export interface Gate {
  /** The baseline file, as given. */
  baseline: string;
  /** False where only a part of the plan was run, or not to its end: the rest of the baseline was left alone. */
  whole: boolean;
  held: boolean;
  /** Failures that the baseline knows, and that failed as it says. */
  known: { scenario: string; clause: string; reason: string; owner: string; expires: string }[];
  problems: GateProblem[];
}

export type GateProblemKind =
  | 'new-failure'
  | 'unexpected-pass'
  | 'changed-message'
  | 'matches-nothing'
  | 'expired'
  | 'new-skip'
  | 'nondeterministic'
  | 'could-not-run';

export interface GateProblem {
  kind: GateProblemKind;
  /** Line of the file that speaks of it; null where none does. */
  line: Count | null;
  scenario: string | null;
  clause: string | null;
  /** What is wrong, and which line to change, and how. */
  message: string;
}

/** A clause with its verdict: `failed` if any scenario failed, else `could-not-run` if any could not, else `unexpected-pass`, then `waived`,
 * if any is, else `passed` if any passed. */
export interface ClauseResult {
  id: string;
  section: string;
  row: string;
  level: 'MUST' | 'SHOULD' | 'INFO';
  role: string;
  statement: { en: string; zh: string };
  verdict: Verdict;
  reason: string | null;
  /** Ids of the scenarios that judged it. */
  scenarios: string[];
}

export interface Plan {
  /** SHA-256 over everything that decides what runs: scenarios, their text, clauses, profile, kit version. */
  hash: string;
  /** False where `--only`, `--tags` or `--scenario` left anything out. */
  full: boolean;
  /** The selection as given, empty for the full plan. */
  selection: string[];
  /** Of the whole plan, also where this run takes a part of it only. */
  scenarios: Count;
  /** The part of the plan that this run takes; null: the whole. */
  shard: Shard | null;
}

/** One of `count` parts that together are the plan, dealt out in turn: the scenario at place p of the plan, from 0, belongs to the shard with
 * index p modulo `count` plus 1. A shard has nothing of the plan where there are more shards than scenarios. */
export interface Shard {
  /** From 1. */
  index: Count;
  count: Count;
}

/** Everything that is the same when the run is repeated with the same inputs. */
export interface RunHeader {
  format: 'va-tck-results/1';
  kit: { name: string; version: string };
  policyProfile: string;
  profile: string;
  lab: 'embedded' | 'containers';
  /** As given to `--target`. */
  target: string;
  description: TargetDescription;
  seed: Count;
  plan: Plan;
  /** Every registered interpretation with the reading this run followed. */
  readings: { interpretation: string; reading: string; default: boolean }[];
  /** Every waiver that was given, used or not. */
  waivers: Waiver[];
}

/** The only part that differs between two identical runs. */
export interface WallClock {
  startedAt: Timestamp;
  finishedAt: Timestamp | null;
  durationMilliseconds: Count | null;
  node: string;
  platform: string;
}

export type RunEvent =
  | { type: 'run-started'; header: RunHeader; wallClock: WallClock }
  | { type: 'scenario-finished'; scenario: ScenarioResult }
  | { type: 'scenario-replayed'; scenario: string; replay: Replay }
  | { type: 'deviation-matched'; scenario: string; deviation: Deviation }
  | {
      type: 'run-finished';
      outcome: Outcome;
      attribution: Attribution | null;
      reason: string | null;
      gate: Gate | null;
      wallClock: WallClock;
    };

/** The normalised result model. */
export interface RunResult {
  header: RunHeader;
  outcome: Outcome;
  /** Who kept the run from a verdict, where the outcome is `could-not-run`. */
  attribution: Attribution | null;
  reason: string | null;
  /** Null where no baseline was given. */
  gate: Gate | null;
  clauses: ClauseResult[];
  scenarios: ScenarioResult[];
  counts: { [verdict: string]: Count };
  wallClock: WallClock;
}
