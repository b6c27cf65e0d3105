import type { Mutant } from '../mutant.js';

export const iconsNeverChange: Mutant = {
  id: 'icons-never-change',
  breaks: 'The user can never change the desktop icons.',
  kills: ['DESKTOP-POLICY-ICONS-DEFAULT', 'DESKTOP-POLICY-ICONS-OFF', 'DESKTOP-POLICY-BACKGROUND-LEAVES-ICONS'],
  machine: { preventsChangingIcons: () => true },
};
