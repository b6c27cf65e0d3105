/** Late answers that can wait at a time; more are not sent, as on a server that is overrun. */
const MAX_WAITING = 1000;

/** Sends answers later. It keeps no process alive, and what waits when it is closed is never sent. */
export class LateAnswers {
  readonly #timers = new Set<NodeJS.Timeout>();

  /** Calls `send` now or later; answers whether it will be called. */
  send(delayMilliseconds: number, send: () => void): boolean {
    if (delayMilliseconds === 0) {
      send();
      return true;
    }
    if (this.#timers.size >= MAX_WAITING) return false;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      send();
    }, delayMilliseconds);
    timer.unref();
    this.#timers.add(timer);
    return true;
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
