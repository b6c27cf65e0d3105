import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { judgeKey } = standardPolicies;
const refused = '0xC004F050';

/** What Table 10 advises against a code does not help. */
export const remedyMutants: readonly Mutant[] = [
  {
    id: 'no-key-where-none-is',
    breaks: 'A computer without a product key takes none.',
    kills: ['ERROR-C004F014-REMEDY'],
    machine: {
      judgeKey: (machine, productKey) => (machine.installedKey === null ? refused : judgeKey(machine, productKey)),
    },
  },
  {
    id: 'no-mak-after-a-mak',
    breaks: 'A MAK takes the place of no other.',
    kills: ['ERROR-C004C003-REMEDY'],
    machine: {
      judgeKey: (machine, productKey) =>
        machine.installedKey?.channel === 'mak' ? refused : judgeKey(machine, productKey),
    },
  },
  {
    id: 'activated-host-refuses',
    breaks: 'A KMS host refuses clients after its activation as before.',
    kills: ['ERROR-C004F041-REMEDY-HOST'],
    kmsHost: { hostIsActivated: () => false },
  },
];
