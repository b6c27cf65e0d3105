import type { PlannedScenario } from '../runner/plan/plan.js';

/** A scenario, as Stryker knows tests. */
export interface SuiteTest {
  /** `features/thresholds.feature › rule › name #1`. */
  id: string;
  file: string;
  line: number;
}

/** Told of every test. What it throws ends the run. */
export interface SuiteObserver {
  started(id: string): void;
  /** `trouble`: the verdict and why, where it is not `passed`. */
  finished(id: string, trouble: string | null): void;
}

/** The suite as one bundle that can be loaded again. */
export interface Suite {
  planned: readonly PlannedScenario[];
  tests: readonly SuiteTest[];
  /** Runs these tests in a lab of their own. */
  run(ids: readonly string[], observer: SuiteObserver): Promise<void>;
}
