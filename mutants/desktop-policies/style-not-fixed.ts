import type { Mutant } from '../mutant.js';

export const styleNotFixed: Mutant = {
  id: 'style-not-fixed',
  breaks: 'Under Desktop Wallpaper the user chooses how the picture is laid out.',
  kills: ['DESKTOP-POLICY-WALLPAPER-STYLE-FIXED'],
  machine: {
    preventsChangingBackground: ({ inForce }, wanted) =>
      inForce.wallpaper !== null && inForce.wallpaper.image !== wanted.image,
  },
};
