import { standardDesktop } from '../../mocks/machine/core/policies/desktop.js';
import type { Mutant } from '../mutant.js';

export const wallpaperBitmapOnly: Mutant = {
  id: 'wallpaper-bitmap-only',
  breaks: 'Desktop Wallpaper shows bitmaps alone.',
  kills: ['DESKTOP-POLICY-WALLPAPER'],
  machine: {
    pictureAtLogon: desktop =>
      desktop.inForce.wallpaper?.image.endsWith('.jpg') ? null : standardDesktop.pictureAtLogon(desktop),
  },
};
