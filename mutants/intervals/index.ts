import type { Mutant } from '../mutant.js';
import { activationDefault60 } from './activation-default-60.js';
import { activationMaximum43199 } from './activation-maximum-43199.js';
import { activationMaximum43201 } from './activation-maximum-43201.js';
import { activationMinimum14 } from './activation-minimum-14.js';
import { activationMinimum16 } from './activation-minimum-16.js';
import { anyIntervalAccepted } from './any-interval-accepted.js';
import { clientIgnoresHostIntervals } from './client-ignores-host-intervals.js';
import { clientKeepsFirstHostValues } from './client-keeps-first-host-values.js';
import { clientKeepsOwnActivationInterval } from './client-keeps-own-activation-interval.js';
import { clientRegistryIgnored } from './client-registry-ignored.js';
import { clientRenewsAtOwnInterval } from './client-renews-at-own-interval.js';
import { clientSetsIntervals } from './client-sets-intervals.js';
import { failedRenewalEndsActivation } from './failed-renewal-ends-activation.js';
import { failedRenewalWaitsAWeek } from './failed-renewal-waits-a-week.js';
import { failedRenewalWatchesForTwoHours } from './failed-renewal-watches-for-two-hours.js';
import { failedRenewalWatchesNothing } from './failed-renewal-watches-nothing.js';
import { hostHandsOutDefaults } from './host-hands-out-defaults.js';
import { hostRegistryIgnored } from './host-registry-ignored.js';
import { hostSwapsIntervals } from './host-swaps-intervals.js';
import { intervalsNeedNoElevation } from './intervals-need-no-elevation.js';
import { noIntervalAccepted } from './no-interval-accepted.js';
import { notificationWaits30Days } from './notification-waits-30-days.js';
import { oneIntervalMovesBoth } from './one-interval-moves-both.js';
import { refusedIntervalClamped } from './refused-interval-clamped.js';
import { refusedIntervalResets } from './refused-interval-resets.js';
import { refusedIntervalStored } from './refused-interval-stored.js';
import { registryIntervalAsWritten } from './registry-interval-as-written.js';
import { registryIntervalClamped } from './registry-interval-clamped.js';
import { renewalDefault30Days } from './renewal-default-30-days.js';
import { renewalMaximum43199 } from './renewal-maximum-43199.js';
import { renewalMaximum43201 } from './renewal-maximum-43201.js';
import { renewalMinimum14 } from './renewal-minimum-14.js';
import { renewalMinimum16 } from './renewal-minimum-16.js';
import { renewsAfter30Days } from './renews-after-30-days.js';
import { renewsAtActivationInterval } from './renews-at-activation-interval.js';
import { unactivatedHostSetsIntervals } from './unactivated-host-sets-intervals.js';

export const intervalsMutants: readonly Mutant[] = [
  failedRenewalWatchesForTwoHours,
  failedRenewalWatchesNothing,
  activationDefault60,
  activationMaximum43199,
  activationMaximum43201,
  activationMinimum14,
  activationMinimum16,
  anyIntervalAccepted,
  clientIgnoresHostIntervals,
  clientKeepsFirstHostValues,
  clientKeepsOwnActivationInterval,
  clientRegistryIgnored,
  clientRenewsAtOwnInterval,
  clientSetsIntervals,
  failedRenewalEndsActivation,
  failedRenewalWaitsAWeek,
  hostHandsOutDefaults,
  hostRegistryIgnored,
  hostSwapsIntervals,
  intervalsNeedNoElevation,
  noIntervalAccepted,
  notificationWaits30Days,
  oneIntervalMovesBoth,
  refusedIntervalClamped,
  refusedIntervalResets,
  refusedIntervalStored,
  registryIntervalAsWritten,
  registryIntervalClamped,
  renewalDefault30Days,
  renewalMaximum43199,
  renewalMaximum43201,
  renewalMinimum14,
  renewalMinimum16,
  renewsAfter30Days,
  renewsAtActivationInterval,
  unactivatedHostSetsIntervals,
];
