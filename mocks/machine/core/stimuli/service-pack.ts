import { success } from '../machine.js';
import type { Effect } from './stimulus.js';

/** A service pack brings another rearm (2012 R2 edition of Table 8). */
export const servicePackInstalled: Effect<'service-pack-installed'> = function* (machine, _stimulus, { policies }) {
  const rearmsRemaining = policies.rearmsAfterServicePack(machine.rearmsRemaining);
  return { machine: { ...machine, rearmsRemaining }, code: success };
};
