import type { Mutant } from '../mutant.js';

export const namedHostFallsThrough: Mutant = {
  id: 'named-host-falls-through',
  breaks: 'When the named host fails the hosts of DNS are asked.',
  kills: ['DISCOVERY-NAMED-ENDS'],
  machine: { configuredNameEndsDiscovery: () => false },
};
