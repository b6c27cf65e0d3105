import type { Mutant } from '../mutant.js';

/** Mistakes of /ckms (Table 2). */
export const clearingMutants: readonly Mutant[] = [
  {
    id: 'ckms-leaves-the-port',
    breaks: '/ckms removes the name and leaves the port.',
    kills: ['CKMS-REMOVES', 'CKMS-ID'],
    machine: { valuesClearedByCkms: () => ['KeyManagementServiceName'] },
  },
  {
    id: 'ckms-leaves-the-name',
    breaks: '/ckms removes the port and leaves the name.',
    kills: ['CKMS-REMOVES', 'CKMS-ID', 'DISCOVERY-RESTORED'],
    machine: { valuesClearedByCkms: () => ['KeyManagementServicePort'] },
  },
  {
    id: 'ckms-id-ignored',
    breaks: '/ckms with an activation id clears what is set for all products.',
    kills: ['CKMS-ID'],
    machine: { placesClearedByCkms: () => [''] },
  },
  {
    id: 'ckms-id-clears-all',
    breaks: '/ckms with an activation id clears what is set for all products as well.',
    kills: ['CKMS-ID'],
    machine: { placesClearedByCkms: (_named, places) => places },
  },
];
