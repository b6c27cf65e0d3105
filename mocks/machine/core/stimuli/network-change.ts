import { success } from '../machine.js';
import type { Effect } from './stimulus.js';

/** The network changes. By itself that is nothing to licensing; it may be the occasion for another attempt. */
export const networkChange: Effect<'network-change'> = function* (machine) {
  return { machine, code: success };
};
