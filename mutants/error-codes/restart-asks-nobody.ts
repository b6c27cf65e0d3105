import type { Mutant } from '../mutant.js';

export const restartAsksNobody: Mutant = {
  id: 'restart-asks-nobody',
  breaks: 'A KMS client does not ask for a KMS when it starts.',
  kills: ['ERROR-C004F00F-REMEDY', 'KMS-INTERVAL-START'],
  machine: { asksAtStart: () => false },
};
