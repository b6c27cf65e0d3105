import type { Mutant } from '../mutant.js';

export const noPolicyKeeps: Mutant = {
  id: 'no-policy-keeps',
  breaks: 'No group policy keeps the desktop from turning black.',
  kills: ['DESKTOP-POLICY-KEEPS'],
  machine: { keepsFromBlack: () => false },
};
