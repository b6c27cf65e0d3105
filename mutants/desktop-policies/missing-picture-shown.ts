import { standardDesktop } from '../../mocks/machine/core/policies/desktop.js';
import type { Mutant } from '../mutant.js';

export const missingPictureShown: Mutant = {
  id: 'missing-picture-shown',
  breaks: 'A picture that is not available is shown all the same.',
  kills: ['DESKTOP-POLICY-WALLPAPER-MISSING', 'DESKTOP-POLICY-WALLPAPER-NO-ALTERNATIVE'],
  machine: { pictureAtLogon: desktop => standardDesktop.pictureAtLogon({ ...desktop, pictureThere: true }) },
};
