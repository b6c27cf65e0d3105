import type { Reset } from '../../contracts/types/mock-control.js';
import type { Timestamp } from '../../contracts/types/values.js';

/** A mock's clock, in epoch milliseconds: it stands where it was set until it is set anew, or runs on from there in real time. */
export class MockClock {
  #setTo: number;
  /** The wall clock when it was set; null while it stands. */
  #runsSince: number | null = null;

  constructor(now: Timestamp) {
    this.#setTo = Date.parse(now);
  }

  get now(): number {
    return this.#setTo + (this.#runsSince === null ? 0 : Date.now() - this.#runsSince);
  }

  set({ now, runs = false }: Reset): void {
    this.#setTo = Date.parse(now);
    this.#runsSince = runs ? Date.now() : null;
  }
}
