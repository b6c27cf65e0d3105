import type { Mutant } from '../mutant.js';

export const iconsPolicyIgnored: Mutant = {
  id: 'icons-policy-ignored',
  breaks: 'The policy on the icons prevents nothing.',
  kills: ['DESKTOP-POLICY-ICONS'],
  machine: { preventsChangingIcons: () => false },
};
