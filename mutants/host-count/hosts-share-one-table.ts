import type { Row } from '../../mocks/kms-host/core/index.js';
import type { Mutant } from '../mutant.js';

/** Not pure, and that is the mistake: the rows of all hosts. */
let pool: readonly Row[] = [];

export const hostsShareOneTable: Mutant = {
  id: 'hosts-share-one-table',
  breaks: 'All KMS hosts keep one table together.',
  kills: ['KMS-COUNT-NOT-SHARED'],
  kmsHost: {
    recordContact: (_rows, row) => {
      pool = [...pool.filter(known => known.clientMachineId !== row.clientMachineId), row];
      return pool;
    },
  },
};
