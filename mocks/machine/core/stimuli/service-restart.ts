import { success } from '../machine.js';
import { startService } from '../start-service.js';
import type { Effect } from './stimulus.js';

/** The service stops and starts while the computer runs on: what waits for a restart of the computer goes on waiting. */
export const serviceRestart: Effect<'service-restart'> = function* (machine, _stimulus, { profile, policies, now }) {
  return { machine: yield* startService(machine, profile, policies, now), code: success };
};
