import { answerProcessedFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12289NeverBound: Mutant = {
  id: '12289-never-bound',
  breaks: 'Event 12289 never says that the client is activated.',
  kills: ['CLIENT-EVENT-BOUND'],
  machine: { answerProcessedFields: processed => answerProcessedFields({ ...processed, bound: false }) },
};
