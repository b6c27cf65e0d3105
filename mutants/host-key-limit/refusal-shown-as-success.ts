import type { Mutant } from '../mutant.js';

export const refusalShownAsSuccess: Mutant = {
  id: 'refusal-shown-as-success',
  breaks: 'A KMS host becomes activated although the activation service refused it.',
  kills: ['HOST-KEY-LIMIT-SHOWN'],
  machine: { serviceRefusal: () => '0x00000000' },
};
