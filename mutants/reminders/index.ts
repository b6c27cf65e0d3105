import type { Mutant } from '../mutant.js';
import { activatedComputerReminds } from './activated-computer-reminds.js';
import { endToldAsReminder } from './end-told-as-reminder.js';
import { lastDayBeginsEarly } from './last-day-begins-early.js';
import { lastDayBeginsLate } from './last-day-begins-late.js';
import { lastDayEveryHalfHour } from './last-day-every-half-hour.js';
import { lastDayEveryTwoHours } from './last-day-every-two-hours.js';
import { lastDaysBeginEarly } from './last-days-begin-early.js';
import { lastDaysBeginLate } from './last-days-begin-late.js';
import { lastDaysLikeOthers } from './last-days-like-others.js';
import { noReminderAtLogon } from './no-reminder-at-logon.js';
import { reminderAtEveryLogon } from './reminder-at-every-logon.js';
import { reminderEveryFiveHours } from './reminder-every-five-hours.js';
import { reminderEveryOtherDay } from './reminder-every-other-day.js';
import { reminderEveryThreeHours } from './reminder-every-three-hours.js';
import { reminderOnceForAll } from './reminder-once-for-all.js';
import { remindersWithoutLogon } from './reminders-without-logon.js';

export const remindersMutants: readonly Mutant[] = [
  activatedComputerReminds,
  endToldAsReminder,
  lastDayBeginsEarly,
  lastDayBeginsLate,
  lastDayEveryHalfHour,
  lastDayEveryTwoHours,
  lastDaysBeginEarly,
  lastDaysBeginLate,
  lastDaysLikeOthers,
  noReminderAtLogon,
  reminderAtEveryLogon,
  reminderEveryFiveHours,
  reminderEveryOtherDay,
  reminderEveryThreeHours,
  reminderOnceForAll,
  remindersWithoutLogon,
];
