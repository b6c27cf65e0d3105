import { answerProcessedFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12289WithoutTheUnusedField: Mutant = {
  id: '12289-without-the-unused-field',
  breaks: 'Event 12289 leaves out the field that is not used.',
  kills: ['CLIENT-EVENT-12289-FIELDS'],
  machine: {
    answerProcessedFields: processed => answerProcessedFields(processed).filter((_field, index) => index !== 3),
  },
};
