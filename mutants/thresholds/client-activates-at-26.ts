import type { Mutant } from '../mutant.js';

export const clientActivatesAt26: Mutant = {
  id: 'client-activates-at-26',
  breaks: 'A client edition activates one computer too late.',
  kills: ['KMS-THRESHOLD-CLIENT', 'SCENARIO-SINGLE-CLIENT'],
  profile: { thresholds: { client: 26, server: 5 } },
};
