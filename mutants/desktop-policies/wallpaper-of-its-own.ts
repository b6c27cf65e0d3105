import { standardDesktop } from '../../mocks/machine/core/policies/desktop.js';
import type { Mutant } from '../mutant.js';

export const wallpaperOfItsOwn: Mutant = {
  id: 'wallpaper-of-its-own',
  breaks: 'Without Desktop Wallpaper a picture of the vendor is shown.',
  kills: ['DESKTOP-POLICY-WALLPAPER-OFF'],
  machine: {
    pictureAtLogon: desktop =>
      standardDesktop.pictureAtLogon(desktop) ?? {
        image: 'C:\\Windows\\Web\\Wallpaper\\Windows\\img0.jpg',
        style: 'stretch',
      },
  },
};
