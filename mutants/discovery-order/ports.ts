import type { Mutant } from '../mutant.js';

/** Named hosts asked at the wrong port (Table 3, KeyManagementServicePort). */
export const portMutants: readonly Mutant[] = [
  {
    id: 'named-host-at-1689',
    breaks: 'A named host without a port is asked at 1689.',
    kills: ['ORDER-PORT-DEFAULT', 'WMI-SERVICE-PORT-DEFAULT', 'WMI-PRODUCT-PORT-DEFAULT'],
    machine: { portOf: text => (text === null ? 1_689 : Number(text)) },
  },
  {
    id: 'named-port-ignored',
    breaks: 'The port beside the name is ignored.',
    kills: ['ORDER-PORT-VALUE', 'SKMS-BRACKETS'],
    machine: { portOf: (_text, defaultPort) => defaultPort },
  },
  {
    id: 'named-port-above-65534-refused',
    breaks: 'Port 65535 is taken for none.',
    kills: ['ORDER-PORT-VALUE'],
    machine: { portOf: (text, defaultPort) => (text === null || Number(text) > 65_534 ? defaultPort : Number(text)) },
  },
  {
    id: 'named-port-below-1024-refused',
    breaks: 'A port below 1024 is taken for none.',
    kills: ['ORDER-PORT-VALUE'],
    machine: { portOf: (text, defaultPort) => (text === null || Number(text) < 1_024 ? defaultPort : Number(text)) },
  },
  {
    id: 'port-for-all-alone',
    breaks: 'The port is looked for among the values for all products, wherever the name stands.',
    kills: ['ORDER-PORT-VALUE'],
    machine: { portPlaces: () => [''] },
  },
];
