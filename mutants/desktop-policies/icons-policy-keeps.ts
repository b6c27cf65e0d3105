import type { Mutant } from '../mutant.js';

export const iconsPolicyKeeps: Mutant = {
  id: 'icons-policy-keeps',
  breaks: 'The policy on the icons keeps the desktop from turning black.',
  kills: ['DESKTOP-POLICY-ICONS-KEEP-NOTHING'],
  machine: { keepsFromBlack: ({ wallpaper, preventsChangingIcons }) => wallpaper !== null || preventsChangingIcons },
};
