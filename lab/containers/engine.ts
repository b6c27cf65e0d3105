import * as engines from '../../targets/container/engine.js';

export type Engine = engines.Engine;

/** Finds the container engine of this machine. Throws `Fault('environment')` where there is none that can run the lab. */
export function findEngine(): Promise<Engine> {
  return engines.findEngine(notRun, 'it reaches its containers by their own addresses, which needs Linux');
}

/** One line for whoever reads the run: what is missing, and that nothing was judged. */
export function notRun(reason: string): string {
  return `the container lab cannot be had: ${reason}; no scenario was run. The embedded lab needs no engine: --lab embedded`;
}
