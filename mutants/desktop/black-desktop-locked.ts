import type { Mutant } from '../mutant.js';

export const blackDesktopLocked: Mutant = {
  id: 'black-desktop-locked',
  breaks: 'In notification the user cannot put a picture on the desktop.',
  kills: ['DESKTOP-CHANGEABLE'],
  machine: { preventsChangingBackground: desktop => desktop.blackSince !== null || desktop.inForce.wallpaper !== null },
};
