import type { Mutant } from '../mutant.js';

export const publicationFailureNotLogged: Mutant = {
  id: 'publication-failure-not-logged',
  breaks: 'A publication that failed leaves no event.',
  kills: [
    'HOST-EVENT-12293',
    'ERROR-8007232A',
    'HOST-PUBLISH-DAILY',
    'SCENARIO-SINGLE-REFUSED',
    'SCENARIO-GLOBAL-RIGHTS',
    'HOST-PUBLISH-LIST-FAILURES',
  ],
  machine: { publicationEvent: event => (event.id === 12293 ? null : event) },
};
