import { answerProcessedFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12289AlwaysBound: Mutant = {
  id: '12289-always-bound',
  breaks: 'Event 12289 says that the client is activated whatever the count was.',
  kills: ['CLIENT-EVENT-BOUND', 'CLIENT-EVENT-STATUS'],
  machine: { answerProcessedFields: processed => answerProcessedFields({ ...processed, bound: true }) },
};
