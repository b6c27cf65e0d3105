import { answerProcessedFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12289IntervalsSwapped: Mutant = {
  id: '12289-intervals-swapped',
  breaks: 'Event 12289 has the renewal interval before the activation interval.',
  kills: ['CLIENT-EVENT-12289-FIELDS', 'CLIENT-EVENT-BOUND'],
  machine: {
    answerProcessedFields: ({ answer, ...rest }) =>
      answerProcessedFields({
        answer: {
          ...answer,
          activationIntervalMinutes: answer.renewalIntervalMinutes,
          renewalIntervalMinutes: answer.activationIntervalMinutes,
        },
        ...rest,
      }),
  },
};
