import type { Mutant } from '../mutant.js';

export const clientClockNotSent: Mutant = {
  id: 'client-clock-not-sent',
  breaks: 'The request carries the time of the network, not that of the client.',
  kills: ['ERROR-C004F06C'],
  machine: { requestTime: (_machine, now) => now },
};
