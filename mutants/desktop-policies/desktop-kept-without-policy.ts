import type { Mutant } from '../mutant.js';

export const desktopKeptWithoutPolicy: Mutant = {
  id: 'desktop-kept-without-policy',
  breaks: 'The desktop is kept from turning black without any policy.',
  kills: ['DESKTOP-POLICY-OFF', 'DESKTOP-POLICY-ICONS-KEEP-NOTHING', 'DESKTOP-BLACK'],
  machine: { keepsFromBlack: () => true },
};
