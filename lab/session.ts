import type { Profile } from '../contracts/catalogue/clause.js';
import type { Attribution, Failure } from '../contracts/types/results.js';
import type { LabEnvironment, TargetControl, TargetDescription } from '../contracts/types/target-control.js';

/** What the runner knows of the scenario that is about to run. */
export interface ScenarioBrief {
  /** `features/thresholds.feature:14` */
  id: string;
  name: string;
  /** Clause ids of the profile that it judges. */
  clauses: readonly string[];
  /** Interpretation id → reading, from the scenario's own `@reading:…` tags. */
  readings: Readonly<Record<string, string>>;
}

/** What became of the scenario, as the lab saw it; the runner adds names, clauses and the replay command. */
export interface ScenarioEvidence {
  /** Null where every step held. */
  failure: Pick<Failure, 'attribution' | 'step' | 'message' | 'expected' | 'seen' | 'exchanges'> | null;
}

/** An implementation that is a module, and what holds for asking it. */
export interface TargetModule {
  /** `reference`, or a path. */
  specifier: string;
  /** For each verb. */
  timeoutMilliseconds: number;
}

/** Everything that is the same for all scenarios of a run. */
export interface SessionConfiguration {
  lab: 'embedded' | 'containers';
  profile: Profile;
  /** The implementation under test. */
  target: TargetControl;
  /** Told what surrounds the target before each of its worlds is opened. */
  announce?(environment: LabEnvironment): void;
  /** The module behind it, for a lab that runs it in a container of its own; absent where the target runs by itself. */
  targetModule?: TargetModule;
  /** Where a target module believes the activation service to be, if that is built into it. Only for modules, in the embedded lab. */
  serviceUrl?: string;
  description: TargetDescription;
  /** For the target's KMS hosts to answer a request; 10 s where not given. */
  timeoutMilliseconds?: number;
  seed: number;
  /** Interpretation id → reading that this run follows. */
  readings: Readonly<Record<string, string>>;
}

/** One run's lab. Scenarios run one after the other; each has a world of its own. */
export interface Session {
  /** Called by the runner before the scenario's first step. */
  begin(brief: ScenarioBrief): void;
  /** Called by the runner after its last step: what was recorded. */
  end(): ScenarioEvidence;
  /** Why the implementation that the lab runs is asked no more; null while it is, or where it runs by itself. */
  lost(): string | null;
  close(): Promise<void>;
}

/** Who is to blame for an error that nobody attributed. */
export const unattributed: Attribution = 'kit';

/** Exchanges shown with a failure. */
export const exchangesShown = 10;
