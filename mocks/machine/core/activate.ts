import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { type Attempted, attemptKms } from './activate-kms.js';
import { activateOnline } from './activate-online.js';
import type { Asking } from './ask.js';
import type { Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';

/** Activates as the installed key wants it: a setup key at a KMS, any other online (Table 2, /ato). Without a key: 0xC004F014. */
export function* activate(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  elevated: boolean,
  now: number,
): Asking<Attempted> {
  const key = machine.installedKey;
  if (key === null) return { machine, code: policies.missingKeyCode() };
  const kms = policies.activatesAtKms(key);
  if (!elevated && policies.needsElevation(kms ? 'activate-kms' : 'activate-online', machine)) {
    return { machine, code: '0x80070005' };
  }
  if (kms && !policies.attemptsWhenAsked(machine)) return { machine, code: '0xC004F074' };
  return yield* kms
    ? attemptKms(machine, profile, policies, now)
    : activateOnline(machine, key, profile, policies, now);
}
