import { standardDesktop } from '../../mocks/machine/core/policies/desktop.js';
import type { Mutant } from '../mutant.js';

export const wallpaperOutlivesPolicy: Mutant = {
  id: 'wallpaper-outlives-policy',
  breaks: 'The picture of Desktop Wallpaper stays when the policy is disabled.',
  kills: ['DESKTOP-POLICY-WALLPAPER-WITHDRAWN'],
  machine: { pictureAtLogon: desktop => standardDesktop.pictureAtLogon(desktop) ?? desktop.picture },
};
