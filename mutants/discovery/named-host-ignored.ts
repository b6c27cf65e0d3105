import type { Mutant } from '../mutant.js';

export const namedHostIgnored: Mutant = {
  id: 'named-host-ignored',
  breaks: 'The name that an administrator gave is ignored.',
  kills: ['DISCOVERY-NAMED', 'ERROR-8007232B-REMEDY'],
  machine: { configuredHost: () => null },
};
