import type { Stimulus } from '../../../../contracts/types/target-control.js';
import { type Attempted, attemptKms } from '../activate-kms.js';
import type { Asking } from '../ask.js';
import type { Machine } from '../machine.js';
import type { Given } from './stimulus.js';

/** Whether this is an occasion to try a failed renewal again (KMS activation timing). */
export function isOccasion(machine: Machine, kind: Stimulus['kind'], { policies, now }: Given): boolean {
  const { watchUntil } = machine.timers;
  if (!policies.attemptsByItself(machine, 'qualifying-event')) return false;
  return watchUntil !== null && policies.stillWatches(now, watchUntil) && policies.qualifyingEvents().includes(kind);
}

/** After what the stimulus did by itself, another attempt at a KMS. */
export function* tryAgain(after: Attempted, { profile, policies, now }: Given): Asking<Attempted> {
  return { ...(yield* attemptKms(after.machine, profile, policies, now)), code: after.code };
}
