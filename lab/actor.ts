import { Fault } from '../contracts/faults.js';
import type { Attribution } from '../contracts/types/results.js';
import type { Answer, NextTimer, OpenWorld, TargetControl } from '../contracts/types/target-control.js';
import type { Timestamp } from '../contracts/types/values.js';
import { unwrap } from './unwrap.js';

/** Requests of a verb without the world, which the actor fills in. */
type Request<Verb extends keyof TargetControl> = Omit<Parameters<TargetControl[Verb]>[0], 'world'>;
type Result<Verb extends keyof TargetControl> =
  Awaited<ReturnType<TargetControl[Verb]>> extends Answer<infer R> ? R : never;

/** One party that is driven through target control in one scenario: the target, or the kit's own computers. */
export class Actor {
  readonly #control: TargetControl;
  readonly #blame: Attribution;
  readonly #world: string;
  readonly #record: (asked: string, request: unknown, response: unknown) => void;
  nextDue: Timestamp | null = null;

  private constructor(
    control: TargetControl,
    blame: Attribution,
    world: string,
    record: (asked: string, request: unknown, response: unknown) => void,
  ) {
    this.#control = control;
    this.#blame = blame;
    this.#world = world;
    this.#record = record;
  }

  /** Opens a world. `blame` is who is at fault when this party breaks. */
  static async open(
    control: TargetControl,
    blame: 'target' | 'kit',
    request: OpenWorld,
    record: (verb: string, request: unknown, response: unknown) => void,
  ): Promise<Actor> {
    const { world } = unwrap(await control.open(request), 'open');
    return new Actor(control, blame, world, record);
  }

  /** Asks one verb in this world. Throws `Fault` where the party broke or does not have what it declared. */
  async ask<Verb extends keyof TargetControl>(verb: Verb, request: Request<Verb>): Promise<Result<Verb>> {
    // The verb picks the request type; TypeScript cannot follow that through an index.
    const method = this.#control[verb] as (request: unknown) => Promise<Answer<Result<Verb>>>;
    try {
      const answer = await method.call(this.#control, { world: this.#world, ...request });
      this.#record(verb, request, answer);
      return unwrap(answer, verb);
    } catch (error) {
      if (this.#blame === 'target' || !(error instanceof Fault)) throw error;
      throw new Fault(this.#blame, error.message, { cause: error });
    }
  }

  /** Asks one verb and hands back the answer as it is: what a target does not have is an answer too. */
  async answerOf<Verb extends keyof TargetControl>(verb: Verb, request: Request<Verb>): Promise<Answer<Result<Verb>>> {
    const method = this.#control[verb] as (request: unknown) => Promise<Answer<Result<Verb>>>;
    const answer = await method.call(this.#control, { world: this.#world, ...request });
    this.#record(verb, request, answer);
    return answer;
  }

  /** Moves this world to an instant and remembers when it next has something to do. */
  async advanceTo(to: Timestamp): Promise<void> {
    this.noteTimer(await this.ask('advance', { to }));
  }

  noteTimer({ nextDue }: NextTimer): void {
    if (nextDue !== null && Number.isNaN(Date.parse(nextDue)))
      throw new Fault(this.#blame, `nextDue must be an instant of the calendar, was ${nextDue}`);
    this.nextDue = nextDue;
  }

  async close(): Promise<void> {
    unwrap(await this.#control.close({ world: this.#world }), 'close');
  }
}
