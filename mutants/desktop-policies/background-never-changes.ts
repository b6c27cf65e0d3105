import type { Mutant } from '../mutant.js';

export const backgroundNeverChanges: Mutant = {
  id: 'background-never-changes',
  breaks: 'The user can never change the background.',
  kills: [
    'DESKTOP-POLICY-BACKGROUND-DEFAULT',
    'DESKTOP-POLICY-BACKGROUND-OFF',
    'DESKTOP-POLICY-WALLPAPER-OWN',
    'DESKTOP-POLICY-ICONS-ALONE',
  ],
  machine: { preventsChangingBackground: () => true },
};
