import type { Kit } from '../kit.js';
import type { PlannedScenario } from '../plan/plan.js';
import { cucumber, type Envelope, loadSteps } from './cucumber.js';
import type { ExecutionOrder } from './execution-order.js';

/** What became of one step or hook: Cucumber's status and, where there is one, its message. */
export interface StepExecution {
  status: string;
  message: string | null;
}

/** What became of one scenario, as Cucumber saw it. */
export interface Execution {
  /** As far as they were reached, in order. */
  steps: StepExecution[];
  hooks: StepExecution[];
}

/** Told of every scenario, before its first step and after its last. */
export interface Observer {
  /** What it throws ends the execution. */
  started(scenario: PlannedScenario): void;
  finished(scenario: PlannedScenario, execution: Execution): void;
}

/** Executes scenarios one after the other, in plan order unless another is asked for. Rejects with whatever the observer or a hook around the run threw. */
export async function executeScenarios(
  kit: Kit,
  scenarios: readonly PlannedScenario[],
  observer: Observer,
  order: ExecutionOrder = 'defined',
): Promise<void> {
  if (scenarios.length === 0) return;
  const support = await loadSteps(kit.root, kit.steps);
  const follower = new Follower(scenarios, observer);
  const run = { root: kit.root, paths: pathsOf(scenarios), tagExpression: '', dryRun: false, support, order };
  await cucumber(run, message => follower.take(message));
}

/** `features/x.feature:14:17`, one for each file, in plan order. */
export function pathsOf(scenarios: readonly Pick<PlannedScenario, 'file' | 'line'>[]): string[] {
  const lines = new Map<string, number[]>();
  for (const { file, line } of scenarios) lines.set(file, [...(lines.get(file) ?? []), line]);
  return [...lines].map(([file, numbers]) => [file, ...numbers].join(':'));
}

interface Running {
  scenario: PlannedScenario;
  execution: Execution;
  /** Test step id → a step of the feature, or a hook. */
  kinds: ReadonlyMap<string, 'steps' | 'hooks'>;
}

/** Reads Cucumber's messages. */
class Follower {
  readonly #observer: Observer;
  readonly #planned: ReadonlyMap<string, PlannedScenario>;
  readonly #byPickle = new Map<string, PlannedScenario>();
  readonly #cases = new Map<string, NonNullable<Envelope['testCase']>>();
  readonly #running = new Map<string, Running>();

  constructor(scenarios: readonly PlannedScenario[], observer: Observer) {
    this.#observer = observer;
    this.#planned = new Map(scenarios.map(scenario => [scenario.id, scenario]));
  }

  take({ pickle, testCase, testCaseStarted, testStepFinished, testCaseFinished }: Envelope): void {
    if (pickle) {
      const scenario = this.#planned.get(`${pickle.uri}:${pickle.location?.line}`);
      if (scenario) this.#byPickle.set(pickle.id, scenario);
    } else if (testCase) this.#cases.set(testCase.id, testCase);
    else if (testCaseStarted) this.#start(testCaseStarted.id, testCaseStarted.testCaseId);
    else if (testStepFinished) this.#step(testStepFinished);
    else if (testCaseFinished) this.#finish(testCaseFinished.testCaseStartedId);
  }

  #start(id: string, testCaseId: string): void {
    const testCase = this.#cases.get(testCaseId);
    const scenario = this.#byPickle.get(testCase?.pickleId ?? '');
    if (testCase === undefined || scenario === undefined) return;
    const kinds = new Map(testCase.testSteps.map(step => [step.id, step.pickleStepId ? 'steps' : 'hooks'] as const));
    this.#running.set(id, { scenario, execution: { steps: [], hooks: [] }, kinds });
    this.#observer.started(scenario);
  }

  #step({ testCaseStartedId, testStepId, testStepResult }: NonNullable<Envelope['testStepFinished']>): void {
    const running = this.#running.get(testCaseStartedId);
    const { status, message = null } = testStepResult;
    running?.execution[running.kinds.get(testStepId) ?? 'hooks'].push({ status, message });
  }

  #finish(id: string): void {
    const running = this.#running.get(id);
    this.#running.delete(id);
    if (running !== undefined) this.#observer.finished(running.scenario, running.execution);
  }
}
