import { attemptKms } from '../activate-kms.js';
import { success } from '../machine.js';
import { completeRearm } from '../rearm.js';
import { startService } from '../start-service.js';
import type { Effect } from './stimulus.js';

/** A rearm takes effect; a computer without a key is unlicensed (Table 2, /upk); a KMS client asks for a KMS at every start. */
export const restart: Effect<'restart'> = function* (machine, _stimulus, { profile, policies, now }) {
  const rearmed = completeRearm(
    {
      ...machine,
      license: policies.licenseAtStart(machine.license, now),
      registry: policies.registryAtStart(machine.registry),
    },
    profile,
    policies,
    now,
  );
  if (rearmed.installedKey === null) {
    return { machine: { ...rearmed, license: policies.licenseWithoutKey(rearmed.license) }, code: success };
  }
  const started = yield* startService(rearmed, profile, policies, now);
  const asks =
    policies.activatesAtKms(rearmed.installedKey) &&
    policies.asksAtStart(started) &&
    policies.attemptsByItself(started, 'start');
  return asks
    ? { ...(yield* attemptKms(started, profile, policies, now)), code: success }
    : { machine: started, code: success };
};
