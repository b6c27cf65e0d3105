import { success } from '../machine.js';
import type { Effect } from './stimulus.js';

/** The next start of the KMS fails at this part; the start after it goes well (Table 11, 12291 and 12292). */
export const kmsStartFails: Effect<'kms-start-fails'> = function* (machine, { part }) {
  return { machine: { ...machine, kmsStartFails: part }, code: success };
};
