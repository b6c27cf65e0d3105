import type { Mutant } from '../mutant.js';

export const event12293FieldsSwapped: Mutant = {
  id: '12293-fields-swapped',
  breaks: 'Event 12293 has the domain before the code.',
  kills: ['HOST-EVENT-12293', 'ERROR-8007232A'],
  machine: {
    publicationEvent: event => (event.id === 12293 ? { ...event, fields: event.fields.toReversed() } : event),
  },
};
