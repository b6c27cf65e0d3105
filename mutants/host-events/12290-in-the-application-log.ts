import type { Mutant } from '../mutant.js';

export const event12290InTheApplicationLog: Mutant = {
  id: '12290-in-the-application-log',
  breaks: 'Event 12290 stands among the events of all others.',
  kills: ['HOST-EVENT-12290-LOG'],
  kmsHost: { requestEventLog: () => 'Application' },
};
