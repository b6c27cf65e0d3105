import type { Mutant } from '../mutant.js';

export const elevationNotChecked: Mutant = {
  id: 'elevation-not-checked',
  breaks: 'Everybody may do everything.',
  kills: ['ERROR-80070005', 'ERROR-80070005-HOST'],
  machine: { needsElevation: () => false },
};
