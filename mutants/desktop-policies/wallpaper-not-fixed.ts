import type { Mutant } from '../mutant.js';

export const wallpaperNotFixed: Mutant = {
  id: 'wallpaper-not-fixed',
  breaks: 'Under Desktop Wallpaper the user goes on choosing pictures.',
  kills: [
    'DESKTOP-POLICY-BACKGROUND',
    'DESKTOP-POLICY-WALLPAPER-IMAGE-FIXED',
    'DESKTOP-POLICY-WALLPAPER-STYLE-FIXED',
    'DESKTOP-POLICY-WALLPAPER-NO-ALTERNATIVE',
  ],
  machine: { preventsChangingBackground: () => false },
};
