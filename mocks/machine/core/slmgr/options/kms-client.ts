import { switchHostCaching } from '../../host-caching.js';
import { type Machine, success } from '../../machine.js';
import { deleteValue, writeValue } from '../../registry.js';
import { say } from '../messages.js';
import { type CommandRun, type Options, outcome, type Surroundings } from '../option.js';

/** Table 2, KMS client options. */
export const kmsClientOptions: Options = {
  '/skms': {
    operation: 'configure',
    needs: 'a KMS machine name',
    *run(machine, [typed = '', activationId], _elevated, use) {
      const place = placeOf(machine, activationId, use);
      if (place === null) return notFound(machine, activationId);
      const named = nameHost(machine, typed, place ?? '', use);
      return outcome(named, say(machine, 'kms-name-set', { host: typed }));
    },
  },
  '/ckms': {
    operation: 'configure',
    *run(machine, [activationId], _elevated, use) {
      const place = placeOf(machine, activationId, use);
      if (place === null) return notFound(machine, activationId);
      const { policies, profile } = use;
      let cleared = machine;
      const places = policies.namePlaces(machine, profile.applicationId);
      for (const path of policies.placesClearedByCkms(place ?? null, places)) {
        for (const name of policies.valuesClearedByCkms()) cleared = deleteValue(cleared, path, name);
      }
      return { machine: cleared, code: success, output: say(machine, 'kms-name-cleared') };
    },
  },
  '/skhc': {
    operation: 'configure',
    *run(machine, _given, _elevated, { policies }) {
      const switched = switchHostCaching(machine, true, policies);
      return { machine: switched, code: success, output: say(machine, 'caching-enabled') };
    },
  },
  '/ckhc': {
    operation: 'left-unsaid',
    *run(machine, _given, _elevated, { policies }) {
      const switched = switchHostCaching(machine, false, policies);
      return { machine: switched, code: success, output: say(machine, 'caching-disabled') };
    },
  },
};

/** The subkey of the activation id that was typed; undefined where none was, null where no product has it. */
function placeOf(machine: Machine, activationId: string | undefined, { profile, policies }: Surroundings) {
  if (activationId === undefined) return undefined;
  return policies.placeOfActivationId(machine, profile.applicationId, activationId);
}

function notFound(machine: Machine, activationId = ''): CommandRun {
  return { machine, code: '0x80070057', output: say(machine, 'activation-id-not-found', { activationId }) };
}

/** Writes name and port to a subkey. A host named anew drops the one that was cached: discovery is off. What is no host is refused with
 * 0x80070057. */
function nameHost(
  machine: Machine,
  typed: string,
  place: string,
  { policies }: Surroundings,
): { machine: Machine; code: string } {
  const host = policies.readTypedHost(typed);
  if (host === null) return { machine, code: '0x80070057' };
  const { name, port } = host;
  let state: Machine = { ...machine, cachedHost: policies.cachedHostAfterNaming(machine.cachedHost) };
  if (name !== null) state = writeValue(state, place, 'KeyManagementServiceName', { type: 'REG_SZ', data: name });
  if (port !== null)
    return { machine: writeValue(state, place, portValue, { type: 'REG_SZ', data: port }), code: success };
  return { machine: policies.keepsPortOfOldName() ? state : deleteValue(state, place, portValue), code: success };
}

const portValue = 'KeyManagementServicePort';
