import { standardDesktop } from '../../mocks/machine/core/policies/desktop.js';
import type { Mutant } from '../mutant.js';

export const wallpaperJpegOnly: Mutant = {
  id: 'wallpaper-jpeg-only',
  breaks: 'Desktop Wallpaper shows no bitmaps.',
  kills: ['DESKTOP-POLICY-WALLPAPER-BITMAP'],
  machine: {
    pictureAtLogon: desktop =>
      desktop.inForce.wallpaper?.image.endsWith('.bmp') ? null : standardDesktop.pictureAtLogon(desktop),
  },
};
