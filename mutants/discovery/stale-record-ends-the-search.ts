import type { Mutant } from '../mutant.js';

export const staleRecordEndsTheSearch: Mutant = {
  id: 'stale-record-ends-the-search',
  breaks: 'A record of a host that is not there ends the attempt.',
  kills: ['DISCOVERY-STALE-RECORD', 'DISCOVERY-NEXT-HOST'],
  machine: { triesNextHost: failure => failure.code !== '0x800706BA' },
};
