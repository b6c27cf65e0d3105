import type { Mutant } from '../mutant.js';

export const nextHostNotTried: Mutant = {
  id: 'next-host-not-tried',
  breaks: 'The attempt ends with the first host that fails.',
  kills: ['DISCOVERY-NEXT-HOST', 'DISCOVERY-STALE-RECORD', 'CLIENT-EVENT-EACH-HOST'],
  machine: { triesNextHost: () => false },
};
