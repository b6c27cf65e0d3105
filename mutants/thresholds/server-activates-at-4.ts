import type { Mutant } from '../mutant.js';

export const serverActivatesAt4: Mutant = {
  id: 'server-activates-at-4',
  breaks: 'A server edition activates one computer too early.',
  kills: ['KMS-THRESHOLD-SERVER'],
  profile: { thresholds: { client: 25, server: 4 } },
};
