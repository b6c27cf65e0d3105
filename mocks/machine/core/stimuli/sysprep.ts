import { rearm } from '../rearm.js';
import type { Effect } from './stimulus.js';

/** `sysprep /generalize` calls the same process as `/rearm`, unless its answer file says not to (Table 2, /rearm). */
export const sysprep: Effect<'sysprep'> = function* (machine, { skipRearm }, { policies }) {
  return rearm(machine, policies, { by: 'sysprep', skipRearm });
};
