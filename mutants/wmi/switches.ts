import { success } from '../../mocks/machine/core/machine.js';
import type { Mutant } from '../mutant.js';
import { methodOf, withMethod, withSimpleMethod } from './replace.js';

const service = 'SoftwareLicensingService';

/** The methods that take 0 or 1: the clause of 1, the clause of 0, and the clause of the registry where there is one. */
const switches: readonly (readonly [method: string, on: string, back: string, registry?: string])[] = [
  [
    'DisableKeyManagementServiceDnsPublishing',
    'DNS-PUBLISHING-OFF',
    'DNS-PUBLISHING-BACK',
    'AGREES-REGISTRY-DNS-PUBLISHING',
  ],
  ['EnableKeyManagementServiceLowPriority', 'LOW-PRIORITY-ON', 'LOW-PRIORITY-BACK', 'AGREES-REGISTRY-LOW-PRIORITY'],
  ['DisableKeyManagementServiceHostCaching', 'HOST-CACHING-OFF', 'HOST-CACHING-BACK'],
  ['DisableKeyManagementServiceActivation', 'ACTIVATION-DISABLED-ON', 'ACTIVATION-BACK'],
];

export const switchMutants: readonly Mutant[] = switches.flatMap(([method, on, back, registry]) => {
  const id = `wmi-${on.toLowerCase()}`;
  const held = registry === undefined ? [] : [`WMI-SERVICE-${registry}`];
  return [
    {
      id: `${id}-reversed`,
      breaks: `${method} takes 1 for 0 and 0 for 1.`,
      kills: [`WMI-SERVICE-${on}`, `WMI-SERVICE-${back}`, ...held],
      machine: taking(method, value => !value),
    },
    {
      id: `${id}-for-good`,
      breaks: `${method} cannot be taken back with 0.`,
      kills: [`WMI-SERVICE-${back}`],
      machine: taking(method, () => true),
    },
    {
      id: `${id}-ignored`,
      breaks: `${method} succeeds and does nothing.`,
      kills: [`WMI-SERVICE-${on}`, ...held],
      machine: withSimpleMethod(service, method, machine => ({ machine, code: success })),
    },
  ] satisfies Mutant[];
});

/** The method as it is, called with something else than it was called with. */
function taking(method: string, instead: (value: boolean) => boolean) {
  return withMethod(service, method, (machine, given, use) => {
    const other = { ...given, boolean: (name: string) => instead(given.boolean(name)) };
    return methodOf(service, method).run(machine, other, use);
  });
}
