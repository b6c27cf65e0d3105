import type { Mutant } from '../mutant.js';

export const wallpaperIgnored: Mutant = {
  id: 'wallpaper-ignored',
  breaks: 'Desktop Wallpaper shows nothing.',
  kills: [
    'DESKTOP-POLICY-WALLPAPER',
    'DESKTOP-POLICY-WALLPAPER-UNC',
    'DESKTOP-POLICY-WALLPAPER-BITMAP',
    'DESKTOP-POLICY-WALLPAPER-STYLE',
    'DESKTOP-POLICY-BACKGROUND',
    'DESKTOP-POLICY-KEEPS',
  ],
  machine: { pictureAtLogon: ({ chosen }) => chosen },
};
