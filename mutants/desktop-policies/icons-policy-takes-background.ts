import type { Mutant } from '../mutant.js';

export const iconsPolicyTakesBackground: Mutant = {
  id: 'icons-policy-takes-background',
  breaks: 'The policy on the icons prevents a change of the background too.',
  kills: ['DESKTOP-POLICY-ICONS-ALONE'],
  machine: { preventsChangingBackground: ({ inForce }) => inForce.wallpaper !== null || inForce.preventsChangingIcons },
};
