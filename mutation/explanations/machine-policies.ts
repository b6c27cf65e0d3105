import type { Explanation } from './explanation.js';

/** The survivors of part `machine-policies`. */
export const machinePolicies: readonly Explanation[] = [
  {
    file: 'machine/core/policies/display.ts',
    reason: 'gap',
    note: 'That /dli leaves this line out is in no scenario.',
  },
  {
    file: 'machine/core/policies/tokens.ts',
    code: 'Date.parse',
    reason: 'gap',
    note: 'The very instants at which a certificate or a licence begins and ends.',
  },
  {
    file: 'machine/core/policies/host-settings.ts',
    code: "'0xC004F041'",
    reason: 'gap',
    note: 'That the setting is refused is judged, the code is not.',
  },
  {
    file: 'machine/core/policies/intervals.ts',
    code: "'0xC004F041'",
    reason: 'gap',
    note: 'That the interval is refused is judged, the code is not.',
  },
  {
    file: 'machine/core/policies/wmi.ts',
    code: 'listeningPortRefusedOnClient',
    reason: 'gap',
    note: 'That the port is refused is judged, the code is not.',
  },
  {
    file: 'machine/core/policies/discovery.ts',
    code: '() => false',
    replacement: '() => undefined',
    reason: 'equivalent',
    note: 'Only whether it is true matters.',
  },
  {
    file: 'machine/core/policies/intervals.ts',
    code: '() => false',
    replacement: '() => undefined',
    reason: 'equivalent',
    note: 'Only whether it is true matters.',
  },
  {
    file: 'machine/core/policies/named-host.ts',
    code: '() => false',
    replacement: '() => undefined',
    reason: 'equivalent',
    note: 'Only whether it is true matters.',
  },
  {
    file: 'machine/core/policies/notifications.ts',
    reason: 'gap',
    note: 'No scenario tells these apart.',
  },
];
