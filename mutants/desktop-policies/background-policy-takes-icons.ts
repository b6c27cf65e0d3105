import type { Mutant } from '../mutant.js';

export const backgroundPolicyTakesIcons: Mutant = {
  id: 'background-policy-takes-icons',
  breaks: 'The policy on the background prevents a change of the icons too.',
  kills: ['DESKTOP-POLICY-BACKGROUND-LEAVES-ICONS'],
  machine: { preventsChangingIcons: inForce => inForce.preventsChangingIcons || inForce.preventsChangingBackground },
};
