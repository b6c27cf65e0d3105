import { isActivatedHost } from '../../mocks/machine/core/machine.js';
import type { Mutant } from '../mutant.js';

export const publishedAlthoughDisabled: Mutant = {
  id: 'published-although-disabled',
  breaks: 'A host publishes itself whatever DisableDnsPublishing says.',
  kills: ['HOST-PUBLISH-DISABLED', 'HOST-PUBLISH-REGISTRY-DISABLED'],
  machine: { publishes: isActivatedHost },
};
