import type { Mutant } from '../mutant.js';

export const serverActivatesAt6: Mutant = {
  id: 'server-activates-at-6',
  breaks: 'A server edition activates one computer too late.',
  kills: ['KMS-THRESHOLD-SERVER'],
  profile: { thresholds: { client: 25, server: 6 } },
};
