import { standardDesktop } from '../../mocks/machine/core/policies/desktop.js';
import type { Mutant } from '../mutant.js';

export const wallpaperLocalPathsOnly: Mutant = {
  id: 'wallpaper-local-paths-only',
  breaks: 'Desktop Wallpaper shows no picture of a UNC path.',
  kills: ['DESKTOP-POLICY-WALLPAPER-UNC'],
  machine: {
    pictureAtLogon: desktop =>
      desktop.inForce.wallpaper?.image.startsWith('\\\\') ? null : standardDesktop.pictureAtLogon(desktop),
  },
};
