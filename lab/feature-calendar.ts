import type { Timestamp } from '../contracts/types/values.js';
import { scenarioStart, toTimestamp } from './virtual-time.js';
import type { WorldClock } from './world-clock.js';

const day = 86_400_000;
const minute = 60_000;

/** What the days and minutes that a feature names mean in one world. In the features every scenario begins on 2009-10-22 at 09:00 UTC; on the
 * wall clock it begins today, its days are as many days from today, and what is exact there may be off by what it takes to run. */
export class FeatureCalendar {
  readonly #start: number;
  readonly #clock: WorldClock;

  constructor(start: number, clock: WorldClock) {
    this.#start = start;
    this.#clock = clock;
  }

  /** The days that will do for `2010-04-20`. In real time midnight may pass meanwhile, and a computer may print its local date. */
  days(named: string): string[] {
    if (this.#clock === 'virtual') return [named];
    return [0, -day, day].map(off => toTimestamp(this.#shifted(named) + off).slice(0, 10));
  }

  /** The instant at which `2012-01-01` begins in UTC. */
  midnight(named: string): Timestamp {
    return this.#clock === 'virtual' ? `${named}T00:00:00Z` : toTimestamp(this.#shifted(named));
  }

  /** The instant that is as long after the start here. */
  instant(named: Timestamp): Timestamp {
    return this.#clock === 'virtual' ? named : toTimestamp(Date.parse(named) + this.#start - scenarioStart);
  }

  /** The minutes that will do for `2009/10/22 09:00`: in real time the next one too. */
  minutes(named: string): string[] {
    if (this.#clock === 'virtual') return [named];
    const instant = Date.parse(this.instant(`${named.replaceAll('/', '-').replace(' ', 'T')}:00Z`));
    return [instant, instant + minute].map(at => toTimestamp(at).slice(0, 16).replaceAll('-', '/').replace('T', ' '));
  }

  /** The figures that will do for one that runs down by the minute: in real time one less too. */
  runningDown(figure: number): number[] {
    return this.#clock === 'virtual' ? [figure] : [figure, figure - 1];
  }

  #shifted(named: string): number {
    const days = Math.floor(this.#start / day) - Math.floor(scenarioStart / day);
    return Date.parse(`${named}T00:00:00Z`) + days * day;
  }
}
