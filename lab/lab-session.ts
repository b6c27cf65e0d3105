import type { Clause, Role } from '../contracts/catalogue/clause.js';
import { clauses } from '../contracts/catalogue/index.js';
import { Fault, Mismatch } from '../contracts/faults.js';
import { createReference } from '../reference/index.js';
import { setCurrentSession } from './current-session.js';
import { KmsPatience } from './kms-patience.js';
import { onWallClock } from './on-wall-clock.js';
import { Scenario } from './scenario.js';
import { ScenarioNames } from './scenario-names.js';
import {
  exchangesShown,
  type ScenarioBrief,
  type ScenarioEvidence,
  type Session,
  type SessionConfiguration,
  unattributed,
} from './session.js';
import type { StageBuilder } from './stage.js';
import { toTimestamp } from './virtual-time.js';
import { clockOf, firstInstant } from './world-clock.js';

const clauseOf = new Map<string, Clause>(clauses.map(clause => [clause.id, clause]));

/** One run's lab: the runner tells it which scenario runs, the steps open that scenario's world and leave evidence behind. */
export class LabSession implements Session {
  readonly #configuration: SessionConfiguration;
  readonly #stages: StageBuilder;
  readonly #kitComputers = createReference();
  readonly #kitComputersInRealTime = onWallClock(this.#kitComputers);
  readonly #kmsPatience: KmsPatience;
  #brief: ScenarioBrief | null = null;
  #failure: ScenarioEvidence['failure'] = null;
  #names = new ScenarioNames();

  constructor(configuration: SessionConfiguration, stages: StageBuilder) {
    this.#configuration = configuration;
    this.#stages = stages;
    this.#kmsPatience = new KmsPatience(configuration.timeoutMilliseconds ?? 10_000);
  }

  begin(brief: ScenarioBrief): void {
    this.#brief = brief;
    this.#failure = null;
    this.#names = new ScenarioNames();
  }

  /** Opens the world of the scenario that was begun. */
  async openScenario(): Promise<Scenario> {
    const brief = this.#brief;
    if (brief === null) throw new Error('no scenario has begun');
    const { profile, announce, description, seed } = this.#configuration;
    const target = this.#stages.target ?? this.#configuration.target;
    const judged = new Set(
      brief.clauses.map(id => clauseOf.get(id)?.role).filter((role): role is Role => role !== undefined),
    );
    const clock = clockOf(description);
    const stage = this.#names.noting(await this.#stages.raise(toTimestamp(firstInstant(clock)), clock));
    const kitComputers = clock === 'virtual' ? this.#kitComputers : this.#kitComputersInRealTime;
    const kmsPatience = this.#kmsPatience;
    const setting = { brief, profile, judged, target, announce, description, seed, stage, kitComputers, kmsPatience };
    return Scenario.open(setting);
  }

  /** Remembers the first thing that went wrong, with what went over the wires until then. */
  async record(error: unknown, step: string | null, scenario: Scenario | null): Promise<void> {
    if (this.#failure !== null) return;
    const exchanges = scenario === null ? [] : await scenario.allExchanges().catch(() => scenario.exchanges);
    // Whatever went wrong after the target left the lab, that it left is what there is to say.
    const violation = this.#stages.boundaryViolation();
    const cause = violation === null ? error : new Fault('target', violation, { cause: error });
    const names = this.#names;
    const mismatch = cause instanceof Mismatch ? cause : null;
    this.#failure = {
      attribution: mismatch !== null ? 'target' : cause instanceof Fault ? cause.attribution : unattributed,
      step,
      message: names.text(cause instanceof Error ? cause.message : String(cause)),
      expected: mismatch === null ? null : names.text(mismatch.expected),
      seen: mismatch === null ? null : names.text(mismatch.seen),
      exchanges: exchanges.slice(-exchangesShown).map(exchange => ({
        ...exchange,
        request: names.message(exchange.request),
        response: names.message(exchange.response),
      })),
    };
  }

  /** Closes a scenario's world. A request that left the lab fails the scenario. */
  async closeScenario(scenario: Scenario): Promise<void> {
    const violation = this.#stages.boundaryViolation();
    if (violation !== null) await this.record(new Fault('target', violation), null, scenario);
    try {
      await scenario.close();
    } catch (error) {
      await this.record(error, null, null);
    }
  }

  end(): ScenarioEvidence {
    this.#brief = null;
    return { failure: this.#failure };
  }

  lost(): string | null {
    return this.#stages.lost?.() ?? null;
  }

  async close(): Promise<void> {
    setCurrentSession(null);
    await this.#stages.close();
  }
}
