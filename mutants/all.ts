import { clientEventsMutants } from './client-events/index.js';
import { desktopMutants } from './desktop/index.js';
import { desktopPoliciesMutants } from './desktop-policies/index.js';
import { discoveryMutants } from './discovery/index.js';
import { discoveryOrderMutants } from './discovery-order/index.js';
import { discoverySuffixesMutants } from './discovery-suffixes/index.js';
import { discoveryWeightsMutants } from './discovery-weights/index.js';
import { errorCodesMutants } from './error-codes/index.js';
import { eventExportMutants } from './event-export/index.js';
import { eventFieldsMutants } from './event-fields/index.js';
import { eventMessagesMutants } from './event-messages/index.js';
import { genuineMutants } from './genuine/index.js';
import { glossaryMutants } from './glossary/index.js';
import { hostCachingMutants } from './host-caching/index.js';
import { hostCountMutants } from './host-count/index.js';
import { hostEventsMutants } from './host-events/index.js';
import { hostKeyHierarchyMutants } from './host-key-hierarchy/index.js';
import { hostKeyLimitMutants } from './host-key-limit/index.js';
import { hostPortMutants } from './host-port/index.js';
import { hostPublishingMutants } from './host-publishing/index.js';
import { hostSettingsMutants } from './host-settings/index.js';
import { hostStartMutants } from './host-start/index.js';
import { intervalsMutants } from './intervals/index.js';
import { kmsClientOptionsMutants } from './kms-client-options/index.js';
import { kmsTimingMutants } from './kms-timing/index.js';
import { licenseChangesMutants } from './license-changes/index.js';
import { licensePeriodsMutants } from './license-periods/index.js';
import { makConversionMutants } from './mak-conversion/index.js';
import { makRemainingMutants } from './mak-remaining/index.js';
import type { Mutant } from './mutant.js';
import { nameServerMutants } from './name-server/index.js';
import { notificationSettingsMutants } from './notification-settings/index.js';
import { notificationsMutants } from './notifications/index.js';
import { rearmMutants } from './rearm/index.js';
import { registryEditingMutants } from './registry-editing/index.js';
import { registryFilesMutants } from './registry-files/index.js';
import { registryPoliciesMutants } from './registry-policies/index.js';
import { registryTypesMutants } from './registry-types/index.js';
import { registryValuesMutants } from './registry-values/index.js';
import { remindersMutants } from './reminders/index.js';
import { setupKeysMutants } from './setup-keys/index.js';
import { slmgrElevationMutants } from './slmgr-elevation/index.js';
import { slmgrKeysMutants } from './slmgr-keys/index.js';
import { slmgrOutputMutants } from './slmgr-output/index.js';
import { slmgrRemoteMutants } from './slmgr-remote/index.js';
import { slmgrSyntaxMutants } from './slmgr-syntax/index.js';
import { slmgrTokensMutants } from './slmgr-tokens/index.js';
import { targetClaimsMutants } from './target-claims/index.js';
import { thresholdsMutants } from './thresholds/index.js';
import { wmiMutants } from './wmi/index.js';

/** Every mutant, by topic. */
export const mutants: readonly Mutant[] = [
  ...slmgrSyntaxMutants,
  ...slmgrRemoteMutants,
  ...kmsClientOptionsMutants,
  ...hostCachingMutants,
  ...slmgrElevationMutants,
  ...slmgrKeysMutants,
  ...slmgrTokensMutants,
  ...discoveryMutants,
  ...discoveryOrderMutants,
  ...discoveryWeightsMutants,
  ...discoverySuffixesMutants,
  ...kmsTimingMutants,
  ...setupKeysMutants,
  ...errorCodesMutants,
  ...clientEventsMutants,
  ...eventExportMutants,
  ...eventFieldsMutants,
  ...eventMessagesMutants,
  ...glossaryMutants,
  ...hostEventsMutants,
  ...hostPortMutants,
  ...hostPublishingMutants,
  ...hostSettingsMutants,
  ...hostStartMutants,
  ...intervalsMutants,
  ...wmiMutants,
  ...hostKeyHierarchyMutants,
  ...thresholdsMutants,
  ...rearmMutants,
  ...genuineMutants,
  ...makRemainingMutants,
  ...makConversionMutants,
  ...licensePeriodsMutants,
  ...licenseChangesMutants,
  ...hostCountMutants,
  ...hostKeyLimitMutants,
  ...slmgrOutputMutants,
  ...registryTypesMutants,
  ...registryValuesMutants,
  ...registryPoliciesMutants,
  ...registryEditingMutants,
  ...registryFilesMutants,
  ...notificationsMutants,
  ...desktopMutants,
  ...desktopPoliciesMutants,
  ...remindersMutants,
  ...notificationSettingsMutants,
  ...targetClaimsMutants,
  ...nameServerMutants,
];
