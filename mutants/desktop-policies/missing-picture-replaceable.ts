import type { Mutant } from '../mutant.js';

export const missingPictureReplaceable: Mutant = {
  id: 'missing-picture-replaceable',
  breaks: 'Where the picture is not available the user chooses another.',
  kills: ['DESKTOP-POLICY-WALLPAPER-NO-ALTERNATIVE'],
  machine: { preventsChangingBackground: ({ inForce, pictureThere }) => inForce.wallpaper !== null && pictureThere },
};
