import type { NotificationIssue } from '../../../../contracts/types/target-control.js';
import { day } from '../instants.js';
import type { Computer, License, Machine } from '../machine.js';
import { issueOf } from '../notifications/issue-of.js';
import type { Notices } from '../notifications/notices.js';
import type { ReminderStage } from '../notifications/remind.js';
import type { NotificationKind } from '../notifications/show.js';
import { isOn, readText } from '../registry.js';

/** Policies of what the user is told, one function each. */
export interface NotificationPolicies {
  /** The issue of Table 1 that a licence gives rise to. Registered interpretations `hardware-grace-ended` and `unlicensed-user-told`. */
  issueOf(license: License, before: Notices): NotificationIssue | null;
  /** What the balloons or dialogs of this issue say (Table 1): one of each kind for every issue. */
  says(kind: NotificationKind, issue: NotificationIssue): readonly NotificationIssue[];
  /** What a user who logs on is shown, if there is an issue (Table 1; Operations Guide, User Experience). */
  shownAtLogon(machine: Machine): readonly NotificationKind[];
  /** Whether a user who is logged on is told at once. Registered interpretation `told-while-logged-on`. */
  tellsWhileLoggedOn(): boolean;
  /** Whether this computer has a user interface for notifications (Table 1, note). Registered interpretation `server-core-note`. */
  showsNotifications(computer: Computer): boolean;
  /** Whether notifications are hidden (Table 3, NotificationDisabled). */
  hidesNotifications(machine: Machine): boolean;
  /** The links on a balloon or a dialog (Table 3, AlternateURL). */
  linksOn(kind: NotificationKind, machine: Machine): readonly string[];
  /** After how many seconds it closes by itself; null: never (Operations Guide, User Experience). */
  closesAfterSeconds(kind: NotificationKind): number | null;
  /** Whether a logon is the occasion for a reminder: once a day (Windows 7 documentation, systems that are not activated). */
  remindsAtLogon(remindedAt: number | null, now: number): boolean;
  /** When reminders come more often (the same). */
  reminderStages(): readonly ReminderStage[];
}

/** The guide's, in the default reading. */
export const standardNotifications: NotificationPolicies = {
  issueOf,
  says: (_kind, issue) => [issue],
  shownAtLogon: ({ license }) =>
    license.status === 5 || license.status === 0 ? ['logon-dialog', 'balloon', 'dialog'] : ['balloon', 'dialog'],
  tellsWhileLoggedOn: () => true,
  showsNotifications: computer => !computer.serverCore,
  hidesNotifications: machine =>
    isOn(machine, 'NotificationDisabled', 'Activation') && ![0, 5].includes(machine.license.status),
  linksOn: (kind, machine) => {
    const alternateUrl = readText(machine, 'AlternateURL', 'Activation');
    return kind === 'balloon' || alternateUrl === null ? [] : [alternateUrl];
  },
  closesAfterSeconds: kind => (kind === 'logon-dialog' ? 120 : null),
  remindsAtLogon: (remindedAt, now) => remindedAt === null || Math.floor(remindedAt / day) < Math.floor(now / day),
  reminderStages: () => [
    { lastHours: 72, everyHours: 4 },
    { lastHours: 24, everyHours: 1 },
  ],
};
