import type { Mutant } from '../mutant.js';

export const event12294WithACode: Mutant = {
  id: '12294-with-a-code',
  breaks: 'Event 12294 carries a code before the domain, as event 12293 does.',
  kills: ['HOST-EVENT-12294'],
  machine: {
    publicationEvent: event => (event.id === 12294 ? { ...event, fields: ['0x00000000', ...event.fields] } : event),
  },
};
