import { standardPolicies } from '../../mocks/activation-service/core/index.js';
import type { Mutant } from '../mutant.js';

/** Activation services that miscount what remains on a key. */
export const makRemainingMutants: readonly Mutant[] = [
  {
    id: 'remaining-one-too-many',
    breaks: 'The activation service tells one activation more than remains on a MAK.',
    kills: ['MAK-REMAINING', 'MAK-REMAINING-EXTENDED'],
    activationService: {
      activationsRemaining: (key, account) => {
        const remaining = standardPolicies.activationsRemaining(key, account);
        return remaining === null ? null : remaining + 1;
      },
    },
  },
  {
    id: 'remaining-never-less',
    breaks: 'The activation service tells the allowance of a MAK, whatever was activated.',
    kills: ['MAK-REMAINING', 'MAK-REMAINING-EXTENDED'],
    activationService: {
      activationsRemaining: (key, account) =>
        standardPolicies.activationsRemaining(key, { ...account, activationsUsed: 0 }),
    },
  },
  {
    id: 'remaining-without-the-extension',
    breaks: 'The activation service leaves what was granted beyond the allowance of a MAK out of what remains.',
    kills: ['MAK-REMAINING-EXTENDED'],
    activationService: {
      activationsRemaining: (key, account) =>
        standardPolicies.activationsRemaining(key.channel === 'mak' ? { ...key, extension: null } : key, account),
    },
  },
  {
    id: 'remaining-of-host-keys',
    breaks: 'The activation service tells a number that remains on a KMS host key.',
    kills: ['MAK-REMAINING-MAK-ONLY'],
    activationService: {
      activationsRemaining: (key, account) => standardPolicies.activationsRemaining(key, account) ?? 10,
    },
  },
  {
    id: 'remaining-of-refused-keys',
    breaks: 'The activation service counts what remains on keys that it refuses to activate.',
    kills: ['MAK-REMAINING-REFUSED'],
    activationService: { standingRefusal: () => null, setupKeyRefusal: () => null },
  },
];
