import type { Mutant } from '../mutant.js';

export const cachedHostForEver: Mutant = {
  id: 'cached-host-for-ever',
  breaks: 'When the host of the last activation does not answer nobody else is asked.',
  kills: ['DISCOVERY-REDISCOVERED'],
  machine: { rediscoversAfterCache: () => false },
};
