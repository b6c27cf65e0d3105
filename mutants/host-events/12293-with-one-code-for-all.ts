import type { Mutant } from '../mutant.js';

export const event12293WithOneCodeForAll: Mutant = {
  id: '12293-with-one-code-for-all',
  breaks: 'Event 12293 carries the same code whatever DNS answered.',
  kills: ['HOST-EVENT-12293', 'ERROR-8007232A'],
  machine: {
    publicationEvent: event =>
      event.id === 12293 ? { ...event, fields: ['0x80072338', ...event.fields.slice(1)] } : event,
  },
};
