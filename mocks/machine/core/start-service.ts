import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { Asking } from './ask.js';
import { startKms } from './kms-service.js';
import { isKmsHost, type Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { startPublishing } from './publish.js';

/** What every start of the Software Protection service brings, with the computer or without it: the KMS of a host starts, and publishes
 * itself. */
export function* startService(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Machine> {
  if (!isKmsHost(machine)) return machine;
  return yield* startPublishing(startKms(machine, policies, now), profile, policies, now);
}
