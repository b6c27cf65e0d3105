import type { Mutant } from '../mutant.js';

export const clientActivatesAt24: Mutant = {
  id: 'client-activates-at-24',
  breaks: 'A client edition activates one computer too early.',
  kills: ['KMS-THRESHOLD-CLIENT', 'SCENARIO-SINGLE-CLIENT'],
  profile: { thresholds: { client: 24, server: 5 } },
};
