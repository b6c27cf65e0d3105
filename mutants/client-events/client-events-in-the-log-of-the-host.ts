import type { Mutant } from '../mutant.js';

export const clientEventsInTheLogOfTheHost: Mutant = {
  id: 'client-events-in-the-log-of-the-host',
  breaks: 'A client writes its events into the Key Management Service log.',
  kills: ['CLIENT-EVENT-LOG'],
  machine: { clientEventLog: () => 'Key Management Service' },
};
