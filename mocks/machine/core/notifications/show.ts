import type { Notification, NotificationIssue } from '../../../../contracts/types/target-control.js';
import { toTimestamp } from '../instants.js';
import { clockOf, type Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';
import { noticesKept } from './notices.js';

/** A balloon, a dialog, or the dialog at logon. */
export type NotificationKind = Notification['kind'];

/** Shows the user an issue (Table 1), unless this computer has nothing to show it with or was told to hide it. */
export function show(
  machine: Machine,
  kinds: readonly NotificationKind[],
  issue: NotificationIssue,
  policies: MachinePolicies,
  now: number,
): Machine {
  if (!policies.showsNotifications(machine.computer) || policies.hidesNotifications(machine)) return machine;
  const at = toTimestamp(clockOf(machine, now));
  const added = kinds.flatMap(kind => {
    const links = [...policies.linksOn(kind, machine)];
    const closesAfterSeconds = policies.closesAfterSeconds(kind);
    return policies
      .says(kind, issue)
      .map((said): Notification => ({ at, kind, issue: said, links, closesAfterSeconds }));
  });
  const shown = [...machine.notices.shown, ...added].slice(-noticesKept);
  return { ...machine, notices: { ...machine.notices, shown } };
}
