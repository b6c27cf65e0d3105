import { standardNotifications } from '../../mocks/machine/core/policies/notifications.js';
import type { Mutant } from '../mutant.js';

export const remindersWithoutLogon: Mutant = {
  id: 'reminders-without-logon',
  breaks: 'The reminder comes once a day to a user who stays logged on, too.',
  kills: ['REMINDER-LOGON-ONLY'],
  machine: { reminderStages: () => [{ lastHours: 720, everyHours: 24 }, ...standardNotifications.reminderStages()] },
};
