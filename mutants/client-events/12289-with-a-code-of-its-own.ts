import { answerProcessedFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12289WithACodeOfItsOwn: Mutant = {
  id: '12289-with-a-code-of-its-own',
  breaks: 'Event 12289 carries 0x80004005 where the count was too small.',
  kills: ['CLIENT-EVENT-HRESULT-BELOW-COUNT'],
  machine: {
    answerProcessedFields: processed => {
      const [code = '', ...others] = answerProcessedFields(processed);
      return [processed.bound ? code : '0x80004005', ...others];
    },
  },
};
