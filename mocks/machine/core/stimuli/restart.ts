import { attemptKms } from '../activate-kms.js';
import { success } from '../machine.js';
import { startPublishing } from '../publish.js';
import type { Effect } from './stimulus.js';

/** A KMS client asks for a KMS at every start; a computer without a key is unlicensed after it (Table 2, /upk). */
export const restart: Effect<'restart'> = function* (machine, _stimulus, { profile, policies, now }) {
  if (machine.installedKey === null) {
    const license = { status: 0, reason: '0xC004F014', graceEndsAt: null, validUntil: null } as const;
    return { machine: { ...machine, license }, code: success };
  }
  if (machine.installedKey.channel === 'setup') {
    if (!policies.asksAtStart()) return { machine, code: success };
    return { ...(yield* attemptKms(machine, profile, policies, now)), code: success };
  }
  return { machine: yield* startPublishing(machine, profile, policies, now), code: success };
};
