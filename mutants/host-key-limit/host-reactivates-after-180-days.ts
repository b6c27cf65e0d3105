import type { Mutant } from '../mutant.js';

export const hostReactivatesAfter180Days: Mutant = {
  id: 'host-reactivates-after-180-days',
  breaks: 'A KMS host activates itself anew after 180 days, as a client does.',
  kills: ['HOST-KEY-ACTIVATED-ONCE'],
  machine: { onlineValidUntil: now => now + 180 * 86_400_000 },
};
