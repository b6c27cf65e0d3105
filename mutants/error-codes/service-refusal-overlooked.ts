import type { Mutant } from '../mutant.js';

export const serviceRefusalOverlooked: Mutant = {
  id: 'service-refusal-overlooked',
  breaks: 'A computer is activated although the activation service refused it.',
  kills: ['ERROR-C004C001', 'ERROR-C004C003', 'ERROR-C004C008', 'ERROR-C004C020', 'ERROR-C004C021'],
  machine: { serviceRefusal: () => '0x00000000' },
};
