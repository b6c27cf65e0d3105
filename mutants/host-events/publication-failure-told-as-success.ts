import type { Mutant } from '../mutant.js';

export const publicationFailureToldAsSuccess: Mutant = {
  id: 'publication-failure-told-as-success',
  breaks: 'A publication that failed is told as one that succeeded.',
  kills: ['HOST-EVENT-12293'],
  machine: {
    publicationEvent: event => (event.id === 12293 ? { ...event, id: 12294, fields: event.fields.slice(1) } : event),
  },
};
