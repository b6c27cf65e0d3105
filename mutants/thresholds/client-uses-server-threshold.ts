import type { Mutant } from '../mutant.js';

export const clientUsesServerThreshold: Mutant = {
  id: 'client-uses-server-threshold',
  breaks: 'Every edition goes by the threshold of servers.',
  kills: ['KMS-THRESHOLD-CLIENT', 'KMS-THRESHOLD-NAMED'],
  machine: { threshold: profile => profile.thresholds.server },
};
