import type { Clause, Profile } from './clause.js';
import { clientEvents } from './client-events.js';
import { desktop } from './desktop.js';
import { desktopPolicies } from './desktop-policies.js';
import { discovery } from './discovery.js';
import { errorCodes } from './error-codes.js';
import { hostCount } from './host-count.js';
import { hostEvents } from './host-events.js';
import { hostKeyHierarchy } from './host-key-hierarchy.js';
import { hostKeyLimit } from './host-key-limit.js';
import { inGuideOrder } from './in-guide-order.js';
import { intervals } from './intervals.js';
import { notifications } from './notifications.js';
import { thresholds } from './thresholds.js';

/** Every clause, in the order of the guide. */
export const clauses: readonly Clause[] = inGuideOrder([
  ...intervals,
  ...discovery,
  ...hostKeyHierarchy,
  ...thresholds,
  ...errorCodes,
  ...hostKeyLimit,
  ...clientEvents,
  ...hostEvents,
  ...hostCount,
  ...notifications,
  ...desktopPolicies,
  ...desktop,
]);

/** The clauses that a target of this profile is judged by; the reference run judges all. */
export function clausesOf(profile: Profile): readonly Clause[] {
  return profile === 'reference' ? clauses : clauses.filter(clause => clause.profiles.includes(profile));
}
