import type { Deviation, Replay, RunEvent, ScenarioResult } from '../../contracts/types/results.js';
import { replayed } from '../../reports/index.js';
import { notApplicable } from '../execution/judge-scenario.js';
import { type Accepted, accept } from '../gate/accept.js';
import type { PlannedScenario, RunPlan } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import type { ResultsFile } from './results-file.js';

/** The results of a run, written as soon as they are known and always in plan order. */
export class RunRecord {
  readonly #plan: RunPlan;
  readonly #file: ResultsFile;
  readonly #progress: Progress;
  readonly #accept: (result: ScenarioResult) => ScenarioResult;
  readonly #known = new Map<string, ScenarioResult>();
  readonly #settled = new Set<string>();
  #written = 0;
  #open = true;

  constructor(plan: RunPlan, file: ResultsFile, progress: Progress, accepted: Accepted) {
    this.#plan = plan;
    this.#file = file;
    this.#progress = progress;
    this.#accept = accept(accepted);
    for (const scenario of plan.scenarios) {
      if (scenario.notApplicable !== null)
        this.#known.set(scenario.id, notApplicable(scenario, scenario.notApplicable));
    }
  }

  get results(): readonly ScenarioResult[] {
    return this.#plan.scenarios.flatMap(({ id }) => this.#known.get(id) ?? []);
  }

  /** False once the run has ended: whatever is still going on is too late. */
  get isOpen(): boolean {
    return this.#open;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#progress.end();
    this.flush();
  }

  /** Writes what ended before one that comes earlier in the plan: nothing more will end. */
  flush(): void {
    const rest = this.#plan.scenarios.slice(this.#written);
    this.#written = this.#plan.scenarios.length;
    for (const { id } of rest) {
      const result = this.#settled.has(id) ? this.#known.get(id) : undefined;
      if (result !== undefined) this.#file.append({ type: 'scenario-finished', scenario: result });
    }
  }

  /** Takes one result. */
  settle(result: ScenarioResult): void {
    if (!this.#open) return;
    this.#known.set(result.id, this.#accept(result));
    this.#settled.add(result.id);
    this.#write();
  }

  /** Gives every planned scenario without a result one: none may be forgotten. */
  settleRest(missing: (scenario: PlannedScenario) => ScenarioResult): void {
    if (!this.#open) return;
    for (const scenario of this.#plan.scenarios) {
      if (!this.#known.has(scenario.id)) this.#known.set(scenario.id, missing(scenario));
    }
    this.#write();
  }

  /** Takes what a second run of a scenario gave; after all of the first. */
  replayed(scenario: string, replay: Replay): void {
    this.#look(scenario, first => replayed(first, replay), { type: 'scenario-replayed', scenario, replay });
  }

  /** Takes the reading that a failing target follows without having declared it; after all replays. */
  matched(scenario: string, deviation: Deviation): void {
    const event = { type: 'deviation-matched', scenario, deviation } as const;
    this.#look(scenario, first => ({ ...first, deviation }), event);
  }

  #look(scenario: string, seen: (first: ScenarioResult) => ScenarioResult, event: RunEvent): void {
    const first = this.#known.get(scenario);
    if (!this.#open) return;
    if (first === undefined) throw new Error(`${scenario} is looked at again before it ended`);
    this.#known.set(scenario, seen(first));
    this.#file.append(event);
  }

  #write(): void {
    for (; ; this.#written += 1) {
      const result = this.#known.get(this.#plan.scenarios[this.#written]?.id ?? '');
      if (result === undefined) return;
      this.#file.append({ type: 'scenario-finished', scenario: result });
      this.#progress.finished(result);
    }
  }
}
