import type { Mutant } from '../mutant.js';

/** Domains looked in wrongly (KMS scenarios, DNS suffix search list). */
export const discoverySuffixesMutants: readonly Mutant[] = [
  {
    id: 'search-list-first',
    breaks: 'The search list is looked in before the computer’s own domain.',
    kills: ['SUFFIX-PRIMARY'],
    machine: { discoveryDomains: ({ computer }) => [...computer.searchSuffixes, computer.domain] },
  },
  {
    id: 'search-list-ignored',
    breaks: 'The search list is not looked in.',
    kills: ['SUFFIX-LIST', 'SUFFIX-LIST-ORDER'],
    machine: { discoveryDomains: ({ computer }) => [computer.domain] },
  },
  {
    id: 'own-domain-ignored',
    breaks: 'The computer’s own domain is not looked in.',
    kills: ['SUFFIX-PRIMARY'],
    machine: { discoveryDomains: ({ computer }) => computer.searchSuffixes },
  },
  {
    id: 'search-list-backwards',
    breaks: 'The search list is gone through from its end.',
    kills: ['SUFFIX-LIST-ORDER'],
    machine: { discoveryDomains: ({ computer }) => [computer.domain, ...[...computer.searchSuffixes].reverse()] },
  },
  {
    id: 'first-suffix-only',
    breaks: 'Only the first suffix of the search list is looked in.',
    kills: ['SUFFIX-LIST-ORDER'],
    machine: { discoveryDomains: ({ computer }) => [computer.domain, ...computer.searchSuffixes.slice(0, 1)] },
  },
  {
    id: 'every-known-domain-searched',
    breaks: 'The domains of the company are looked in, listed or not.',
    kills: ['SUFFIX-NOT-LISTED'],
    machine: {
      discoveryDomains: ({ computer }) => [computer.domain, ...computer.searchSuffixes, 'west.contoso.com'],
    },
  },
];
