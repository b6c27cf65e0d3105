import type { RegistryValue } from '../../contracts/types/target-control.js';
import type { Machine } from '../../mocks/machine/core/machine.js';
import { deleteValue, readValue, writeValue } from '../../mocks/machine/core/registry.js';
import type { OptionRule } from '../../mocks/machine/core/slmgr/option.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

/** Options of slmgr that write something else than Table 3 has. */
export const writesMutants: readonly Mutant[] = [
  retyping('/skms', 'KeyManagementServicePort', 'number', 'REGISTRY-WRITES-SKMS'),
  writing('skms-names-all-products', 'slmgr /skms names the host for all products.', 'REGISTRY-WRITES-SKMS-PRODUCT', {
    '/skms': machine => everyKey(machine, 'KeyManagementServiceName', kept => kept, ''),
  }),
  writing('port-left-by-ckms', 'slmgr /ckms leaves the port.', 'REGISTRY-WRITES-CKMS', {
    '/ckms': machine => writeValue(machine, '', 'KeyManagementServicePort', { type: 'REG_SZ', data: '1700' }),
  }),
  writing(
    'ckms-clears-all-products',
    'slmgr /ckms with an activation id clears what is set for all products too.',
    'REGISTRY-WRITES-CKMS-PRODUCT',
    { '/ckms': machine => deleteValue(machine, '', 'KeyManagementServiceName') },
  ),
  retyping('/sai', 'VLActivationInterval', 'text', 'REGISTRY-WRITES-SAI'),
  retyping('/sri', 'VLRenewalInterval', 'text', 'REGISTRY-WRITES-SRI'),
  retyping('/sprt', 'KeyManagementServiceListeningPort', 'number', 'REGISTRY-WRITES-SPRT'),
  retyping('/cdns', 'DisableDnsPublishing', 'text', 'REGISTRY-WRITES-DNS-PUBLISHING'),
  retyping('/cpri', 'EnableKmsLowPriority', 'text', 'REGISTRY-WRITES-PRIORITY'),
  writing('sdns-writes-1', 'slmgr /sdns leaves the value as /cdns wrote it.', 'REGISTRY-WRITES-DNS-PUBLISHING', {
    '/sdns': machine => writeValue(machine, '', 'DisableDnsPublishing', { type: 'REG_DWORD', data: 1 }),
  }),
  writing('spri-writes-1', 'slmgr /spri leaves the value as /cpri wrote it.', 'REGISTRY-WRITES-PRIORITY', {
    '/spri': machine => writeValue(machine, '', 'EnableKmsLowPriority', { type: 'REG_DWORD', data: 1 }),
  }),
];

function retyping(option: string, name: string, as: 'number' | 'text', kills: string): Mutant {
  const id = `${option.slice(1)}-writes-${name.toLowerCase()}-as-${as}`;
  const breaks = `slmgr ${option} writes ${name} as a ${as}.`;
  return writing(id, breaks, kills, { [option]: machine => everyKey(machine, name, value => retyped(value, as)) });
}

function retyped(value: RegistryValue, as: 'number' | 'text'): RegistryValue {
  return as === 'number'
    ? { type: 'REG_DWORD', data: Number(value.data) }
    : { type: 'REG_SZ', data: String(value.data) };
}

/** Writes the values of this name anew, into their own keys or into one. */
function everyKey(
  machine: Machine,
  name: string,
  change: (value: RegistryValue) => RegistryValue,
  into?: string,
): Machine {
  return Object.values(machine.registry.software).reduce((changed, { path }) => {
    const value = readValue(machine, path, name, 'software');
    return value === null ? changed : writeValue(changed, into ?? path, name, change(value));
  }, machine);
}

/** Replaces what an option has written once it is done. */
function writing(
  id: string,
  breaks: string,
  kills: string,
  spoils: Record<string, (machine: Machine) => Machine>,
): Mutant {
  const { slmgrOptions } = standardPolicies;
  const spoilt = Object.entries(spoils).map(([option, spoil]) => {
    const rule = slmgrOptions[option];
    if (rule === undefined) throw new Error(`slmgr has no option ${option}`);
    const run: OptionRule['run'] = function* (...given) {
      const done = yield* rule.run(...given);
      return { ...done, machine: spoil(done.machine) };
    };
    return [option, { ...rule, run }];
  });
  return { id, breaks, kills: [kills], machine: { slmgrOptions: { ...slmgrOptions, ...Object.fromEntries(spoilt) } } };
}
