import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { KeyRingEntry } from '../../../contracts/types/key-ring.js';
import type { Attempted } from './activate-kms.js';
import { type Asking, put } from './ask.js';
import { fullName, isKmsHost, type Machine, success } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { startPublishing } from './publish.js';

/** Online activation of the installed MAK or KMS host key at the activation service (Table 2, /ato). */
export function* activateOnline(
  machine: Machine,
  key: KeyRingEntry,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Attempted> {
  if (policies.requiresMarker(machine) && !machine.computer.qualifyingMarker) return { machine, code: '0xC004F035' };
  const reply = yield* put<'activation-service'>({
    ask: 'activation-service',
    request: {
      productKey: key.productKey,
      hardwareId: policies.hardwareToName(machine),
      activationId: machine.computer.edition.activationId,
      computerName: fullName(machine.computer),
    },
  });
  if (reply.kind === 'failed') return { machine, code: reply.code };
  const code = reply.response.result === 'refused' ? policies.serviceRefusal(reply.response.code) : success;
  return code === success ? yield* activatedForGood(machine, profile, policies, now) : { machine, code };
}

/** The licence is permanent; a KMS host begins to publish itself. */
export function* activatedForGood(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Attempted> {
  const activated: Machine = {
    ...machine,
    license: policies.afterActivation(machine.license, {
      status: 1,
      reason: success,
      graceEndsAt: null,
      validUntil: policies.onlineValidUntil(now),
    }),
    timers: { ...machine.timers, attemptAt: null, watchUntil: null },
  };
  const published = isKmsHost(activated) ? yield* startPublishing(activated, profile, policies, now) : activated;
  return { machine: published, code: success };
}
