import { standardDesktop } from '../../mocks/machine/core/policies/desktop.js';
import type { Mutant } from '../mutant.js';

export const wallpaperAlwaysStretched: Mutant = {
  id: 'wallpaper-always-stretched',
  breaks: 'Desktop Wallpaper lays out every picture in one way.',
  kills: ['DESKTOP-POLICY-WALLPAPER-STYLE'],
  machine: {
    pictureAtLogon: desktop => {
      const picture = standardDesktop.pictureAtLogon(desktop);
      return picture && { ...picture, style: 'stretch' };
    },
  },
};
