import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { KillerOrder } from './killer-order.js';
import { type Infections, Reach } from './reach.js';
import type { Suite } from './suite-contract.js';
import { type HitsByTest, TestHits } from './test-hits.js';
import { Watchdog } from './watchdog.js';

/** What Stryker's instrumented code reads and writes. */
interface Instrumentation {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
  hitCount?: number;
  hitLimit?: number;
}

/** A scenario takes milliseconds; one that takes this long, on a machine however busy, waits for what never comes. */
const scenarioDeadlineMilliseconds = 12_000;
/** One that lets no timer run is ended after this. */
const blockedDeadlineMilliseconds = 15_000;

/** Ends a run whose test does not end. */
class Endless extends Error {}

/** Ends a run at its first failing test. */
class Killed extends Error {
  readonly test: string;
  constructor(test: string, trouble: string) {
    super(trouble);
    this.test = test;
  }
}

/** Runs scenarios as the tests of Stryker, in one process: a mutant is switched on by its number; only where it works while modules are
 * evaluated is the suite loaded once more. */
class ScenarioRunner implements TestRunner {
  readonly #stryker: Instrumentation = { mutantCoverage: { static: {}, perTest: {} } };
  readonly #reach = new Reach();
  readonly #order = new KillerOrder();
  readonly #watchdog = new Watchdog(new URL(import.meta.url), blockedDeadlineMilliseconds, endlessFile);
  #infections: Infections | null = null;
  #hits: TestHits | null = null;
  #suite: Suite | null = null;
  #planned: Suite['planned'] | null = null;
  #loads = 0;
  /** True until a mutant has run in this process. */
  #fresh = true;
  /** Why this process is to be asked nothing more. */
  #spoiled: string | null = null;
  #uncaught: string | null = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: this.#stryker, __reach__: this.#reach });
    // A mutant may throw where nobody catches: in the handler of a datagram.
    process.on('uncaughtException', error => {
      this.#uncaught = error.message;
    });
  }

  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    const suite = await this.#load();
    const tests: TestResult[] = [];
    let began = performance.now();
    const places = new Map(suite.tests.map(test => [test.id, test]));
    await suite.run(
      suite.tests.map(({ id }) => id),
      {
        started: id => {
          began = performance.now();
          this.#stryker.currentTestId = id;
          this.#reach.begin(id);
        },
        finished: (id, trouble) => {
          delete this.#stryker.currentTestId;
          this.#reach.end();
          const { file, line } = places.get(id) ?? { file: id, line: 1 };
          const timeSpentMs = performance.now() - began;
          const told = { id, name: id, fileName: file, startPosition: { line, column: 0 }, timeSpentMs };
          tests.push(
            trouble === null
              ? { ...told, status: TestStatus.Success }
              : { ...told, status: TestStatus.Failed, failureMessage: trouble },
          );
        },
      },
    );
    writeFileSync(infectionsFile, JSON.stringify(this.#reach.infections()));
    writeFileSync(hitsFile, JSON.stringify(this.#stryker.mutantCoverage.perTest));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, reloadEnvironment, testFilter } = options;
    // Stryker starts a new process where the runner of the old one throws, and asks that one.
    if (this.#spoiled !== null) throw new Error(this.#spoiled);
    if (existsSync(endlessFile) && readFileSync(endlessFile, 'utf8') === activeMutant.id) {
      return { status: MutantRunStatus.Timeout, reason: 'A scenario did not end, and let nothing else run' };
    }
    const isStatic = mutantActivation === 'static';
    if (reloadEnvironment) this.#suite = null;
    if (isStatic) this.#stryker.activeMutant = activeMutant.id;
    try {
      const suite = await this.#load();
      const tests = testFilter ?? suite.tests.map(({ id }) => id);
      const differing = isStatic ? undefined : this.#infectedBy(activeMutant.id);
      const asked = differing === undefined ? tests : tests.filter(test => differing.has(test));
      return await this.#judge(suite, options, asked);
    } catch (error) {
      // A mutant that keeps the suite from being loaded.
      if (!isStatic || this.#suite !== null) throw error;
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage, nrOfTests: 0 };
    } finally {
      delete this.#stryker.activeMutant;
      delete this.#stryker.hitLimit;
    }
  }

  async #judge(suite: Suite, options: MutantRunOptions, tests: readonly string[]): Promise<MutantRunResult> {
    const { activeMutant } = options;
    const likely = options.mutantActivation === 'static' ? this.#testHits().beside(activeMutant.id) : [];
    let nrOfTests = 0;
    for (const portion of this.#order.portions(activeMutant, tests, likely)) {
      const killed = await this.#runOnMutant(suite, options, portion);
      if (killed instanceof Endless) {
        this.#spoiled = killed.message;
        return { status: MutantRunStatus.Timeout, reason: killed.message };
      }
      const endless = this.#endlessness();
      if (endless !== undefined) return { ...endless, status: MutantRunStatus.Timeout };
      if (killed === null) {
        nrOfTests += portion.length;
        continue;
      }
      await this.#confirm(suite, options, killed);
      this.#fresh = false;
      this.#order.remember(activeMutant, killed.test);
      return {
        status: MutantRunStatus.Killed,
        killedBy: [killed.test],
        failureMessage: killed.message,
        nrOfTests: nrOfTests + 1,
      };
    }
    this.#fresh = false;
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  /** The first test that the mutant fails; null where it passes all. */
  async #runOnMutant(
    suite: Suite,
    { activeMutant }: MutantRunOptions,
    tests: readonly string[],
  ): Promise<Killed | Endless | null> {
    let running = tests[0] ?? '';
    this.#stryker.activeMutant = activeMutant.id;
    this.#uncaught = null;
    let deadline: NodeJS.Timeout | undefined;
    let interrupt: (endless: Endless) => void = () => {};
    const interrupted = new Promise<never>((_resolve, reject) => {
      interrupt = reject;
    });
    const run = suite.run(tests, {
      started: id => {
        running = id;
        this.#stryker.hitCount = 0;
        this.#stryker.hitLimit = this.#testHits().limit(activeMutant.id, id);
        this.#watchdog.begin(activeMutant.id);
        clearTimeout(deadline);
        const endless = new Endless(`${id} did not end`);
        deadline = setTimeout(() => interrupt(endless), scenarioDeadlineMilliseconds);
      },
      finished: (id, found) => {
        const trouble = found ?? this.#uncaught ?? this.#endlessness()?.reason ?? null;
        if (trouble !== null) throw new Killed(id, trouble);
      },
    });
    try {
      await Promise.race([run, interrupted]);
      return null;
    } catch (error) {
      if (error instanceof Endless) return error;
      return findKilled(error) ?? new Killed(running, error instanceof Error ? error.message : String(error));
    } finally {
      this.#watchdog.end();
      clearTimeout(deadline);
      run.catch(() => {});
    }
  }

  /** A kill counts where the same test passes at once without the mutant. Else something was left broken behind: what is thrown makes
   * Stryker start a new process and try once more. */
  async #confirm(suite: Suite, { mutantActivation }: MutantRunOptions, killed: Killed): Promise<void> {
    delete this.#stryker.activeMutant;
    if (mutantActivation === 'static') return;
    let trouble: string | null = 'it was not run';
    await suite.run([killed.test], {
      started: () => {},
      finished: (_id, found) => {
        trouble = found;
      },
    });
    if (trouble === null) return;
    const message = `${killed.test} fails without the mutant too: ${trouble}`;
    if (!this.#fresh) throw new Error(message);
    // Nothing ran in this process before, so it is this mutant that left something broken behind.
    this.#spoiled = message;
  }

  #infectedBy(mutant: string): ReadonlySet<string> | undefined {
    if (this.#infections === null && existsSync(infectionsFile)) {
      this.#infections = JSON.parse(readFileSync(infectionsFile, 'utf8'));
    }
    const tests = this.#infections?.[mutant];
    return tests === undefined ? undefined : new Set(tests);
  }

  #endlessness(): { reason?: string } | undefined {
    return determineHitLimitReached(this.#stryker.hitCount, this.#stryker.hitLimit);
  }

  #testHits(): TestHits {
    if (this.#hits === null) {
      const byTest: HitsByTest = existsSync(hitsFile) ? JSON.parse(readFileSync(hitsFile, 'utf8')) : {};
      this.#hits = new TestHits(byTest);
    }
    return this.#hits;
  }

  async #load(): Promise<Suite> {
    if (this.#suite !== null) return this.#suite;
    const folder = this.#loads === 0 ? 'dist' : `dist-${process.pid}-${this.#loads}`;
    if (this.#loads > 0) cpSync('dist', folder, { recursive: true });
    this.#loads += 1;
    const { openSuite } = await import(pathToFileURL(join(process.cwd(), folder, 'suite.js')).href);
    this.#suite = (await openSuite(this.#planned)) as Suite;
    this.#planned = this.#suite.planned;
    return this.#suite;
  }
}

const infectionsFile = 'infections.json';
const hitsFile = 'hits.json';
const endlessFile = 'endless';

function findKilled(error: unknown): Killed | null {
  if (error instanceof Killed) return error;
  return error instanceof Error && error.cause !== undefined ? findKilled(error.cause) : null;
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'scenarios', () => new ScenarioRunner())];
