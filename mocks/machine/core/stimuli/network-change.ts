import { attemptKms } from '../activate-kms.js';
import { success } from '../machine.js';
import type { Effect } from './stimulus.js';

/** The network changes: while a failed renewal is watched, that is the occasion for another attempt (KMS activation timing). */
export const networkChange: Effect<'network-change'> = function* (machine, _stimulus, { profile, policies, now }) {
  const watching = machine.timers.watchUntil !== null && now <= machine.timers.watchUntil;
  if (!watching) return { machine, code: success };
  return { ...(yield* attemptKms(machine, profile, policies, now)), code: success };
};
