import { issueOf } from '../../mocks/machine/core/notifications/issue-of.js';
import type { Mutant } from '../mutant.js';

export const activatedComputerNags: Mutant = {
  id: 'activated-computer-nags',
  breaks: 'An activated computer tells its user that its grace period ended.',
  kills: ['NOTIFY-ACTIVATED'],
  machine: { issueOf: (license, before) => (license.status === 1 ? 'grace-expired' : issueOf(license, before)) },
};
