import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

/** What is remembered of the host that activated the client, and when it is asked (KMS discovery order, step 4). */
export const rememberedHostMutants: readonly Mutant[] = [
  {
    id: 'remembered-host-before-names',
    breaks: 'The host of the last activation is asked rather than one that is named.',
    kills: ['ORDER-NAME-BEFORE-CACHE'],
    machine: {
      configuredHost: (machine, ...of) =>
        machine.cachedHost === null ? standardPolicies.configuredHost(machine, ...of) : null,
    },
  },
  {
    id: 'named-host-falls-through-to-discovery',
    breaks: 'Where the named host fails, the hosts known otherwise are asked.',
    kills: ['ORDER-NAME-ENDS-CACHE'],
    machine: { configuredNameEndsDiscovery: () => false },
  },
  {
    id: 'every-answer-remembered',
    breaks: 'A host that answered is remembered, whether or not it activated the client.',
    kills: ['ORDER-CACHE-ACTIVATED-ONLY'],
    machine: { cachedHostAfterAnswer: ({ host }) => host },
  },
  {
    id: 'first-host-remembered-for-ever',
    breaks: 'The first host that activated the client stays the remembered one.',
    kills: ['ORDER-CACHE-RENEWED'],
    machine: { cachedHostAfterAnswer: ({ before, host, activated }) => before ?? (activated ? host : null) },
  },
  {
    id: 'refusal-of-remembered-host-ends-the-search',
    breaks: 'When the remembered host fails, the attempt ends.',
    kills: ['ORDER-CACHE-REFUSED', 'ORDER-CACHE-RENEWED'],
    machine: { rediscoversAfterCache: () => false },
  },
];
