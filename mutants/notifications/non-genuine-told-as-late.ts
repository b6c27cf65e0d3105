import { issueOf } from '../../mocks/machine/core/notifications/issue-of.js';
import type { Mutant } from '../mutant.js';

export const nonGenuineToldAsLate: Mutant = {
  id: 'non-genuine-told-as-late',
  breaks: 'When the non-genuine grace period has ended, the user is told of a grace period and not of its cause.',
  kills: ['NOTIFY-NOT-GENUINE-ENDED', 'NOTIFY-TAMPERING-ENDED'],
  machine: { issueOf: (license, before) => (license.status === 5 ? 'grace-expired' : issueOf(license, before)) },
};
