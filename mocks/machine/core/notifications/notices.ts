import type { Notification, NotificationIssue } from '../../../../contracts/types/target-control.js';
import type { License } from '../machine.js';

/** What the user of a computer has been told, and what there is to tell. Instants are epoch milliseconds. */
export interface Notices {
  /** The licence as it was when it was last looked at. */
  readonly license: License;
  /** The issue of Table 1 that it gave rise to; null: none. */
  readonly issue: NotificationIssue | null;
  readonly remindedAt: number | null;
  /** The next reminder to a user who stays logged on; null: none. */
  readonly remindAt: number | null;
  /** Oldest first. */
  readonly shown: readonly Notification[];
}

/** At most this many are kept; then the oldest go. */
export const noticesKept = 10_000;

/** Nobody has been told anything yet. */
export function noNotices(license: License): Notices {
  return { license, issue: null, remindedAt: null, remindAt: null, shown: [] };
}
