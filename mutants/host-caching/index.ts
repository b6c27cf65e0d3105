import type { Mutant } from '../mutant.js';

/** Mistakes of /skhc and /ckhc (Table 2; Table 12, KeyManagementServiceHostCaching). */
export const hostCachingMutants: readonly Mutant[] = [
  {
    id: 'caching-off-by-default',
    breaks: 'Hosts are not cached unless somebody says so.',
    kills: ['SKHC-DEFAULT', 'SKHC-NO-WEIGHTS'],
    machine: { cachesHostsByDefault: () => false },
  },
  {
    id: 'caching-never-off',
    breaks: '/ckhc changes nothing.',
    kills: ['CKHC-OFF', 'CKHC-EACH-ATTEMPT'],
    machine: { cachingAfterSwitch: (machine, on) => (on ? true : machine.hostCaching) },
  },
  {
    id: 'caching-never-on-again',
    breaks: '/skhc changes nothing.',
    kills: ['SKHC-ON', 'SKHC-REMEMBERS'],
    machine: { cachingAfterSwitch: (machine, on) => (on ? machine.hostCaching : false) },
  },
  {
    id: 'caching-of-no-use',
    breaks: 'A client that caches its host goes by DNS all the same.',
    kills: ['SKHC-REMEMBERS', 'SKHC-NO-WEIGHTS'],
    machine: { usesCachedHost: () => false },
  },
];
