import { issueOf } from '../../mocks/machine/core/notifications/issue-of.js';
import type { Mutant } from '../mutant.js';

export const activatedComputerReminds: Mutant = {
  id: 'activated-computer-reminds',
  breaks: 'An activated computer reminds its user to activate.',
  kills: ['REMINDER-ACTIVATED', 'NOTIFY-ACTIVATED'],
  machine: { issueOf: (license, before) => (license.status === 1 ? 'activate-soon' : issueOf(license, before)) },
};
