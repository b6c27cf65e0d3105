import { issueOf } from '../../mocks/machine/core/notifications/issue-of.js';
import type { Mutant } from '../mutant.js';

export const endToldAsReminder: Mutant = {
  id: 'end-told-as-reminder',
  breaks: 'The end of the grace period is told of as if there were time left.',
  kills: ['REMINDER-GRACE-ENDED', 'NOTIFY-GRACE-EXPIRED-BALLOON', 'NOTIFY-GRACE-EXPIRED-DIALOG'],
  machine: { issueOf: (license, before) => (license.status === 5 ? 'activate-soon' : issueOf(license, before)) },
};
