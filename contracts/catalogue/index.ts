import type { Clause, Profile } from './clause.js';
import { clientEvents } from './client-events.js';
import { desktop } from './desktop.js';
import { desktopPolicies } from './desktop-policies.js';
import { desktopWallpaper } from './desktop-wallpaper.js';
import { discovery } from './discovery.js';
import { discoveryOrder } from './discovery-order.js';
import { discoverySuffixes } from './discovery-suffixes.js';
import { discoveryWeights } from './discovery-weights.js';
import { errorCodes } from './error-codes.js';
import { eventExport } from './event-export.js';
import { eventFields } from './event-fields.js';
import { eventMessages } from './event-messages.js';
import { genuine } from './genuine.js';
import { glossary } from './glossary.js';
import { hostCount } from './host-count.js';
import { hostEvents } from './host-events.js';
import { hostKeyHierarchy } from './host-key-hierarchy.js';
import { hostKeyLimit } from './host-key-limit.js';
import { hostPort } from './host-port.js';
import { hostPublishing } from './host-publishing.js';
import { hostSettings } from './host-settings.js';
import { hostStart } from './host-start.js';
import { inGuideOrder } from './in-guide-order.js';
import { intervals } from './intervals.js';
import { kmsClientOptions } from './kms-client-options.js';
import { kmsScenarios } from './kms-scenarios.js';
import { kmsTiming } from './kms-timing.js';
import { licenseChanges } from './license-changes.js';
import { licensePeriods } from './license-periods.js';
import { makConversion } from './mak-conversion.js';
import { makRemaining } from './mak-remaining.js';
import { nameServer } from './name-server.js';
import { notificationDisplay } from './notification-display.js';
import { notificationSettings } from './notification-settings.js';
import { notifications } from './notifications.js';
import { rearm } from './rearm.js';
import { registryEditing } from './registry-editing.js';
import { registryFiles } from './registry-files.js';
import { registryPolicies } from './registry-policies.js';
import { registryTypes } from './registry-types.js';
import { registryValues } from './registry-values.js';
import { reminders } from './reminders.js';

import { setupKeys } from './setup-keys.js';
import { slmgrChinese } from './slmgr-chinese.js';
import { slmgrDetail } from './slmgr-detail.js';
import { slmgrDisplay } from './slmgr-display.js';
import { slmgrElevation } from './slmgr-elevation.js';
import { slmgrExpiry } from './slmgr-expiry.js';
import { slmgrKeys } from './slmgr-keys.js';
import { slmgrKmsDisplay } from './slmgr-kms-display.js';
import { slmgrRemote } from './slmgr-remote.js';
import { slmgrSyntax } from './slmgr-syntax.js';
import { slmgrTokens } from './slmgr-tokens.js';
import { targetClaims } from './target-claims.js';
import { thresholds } from './thresholds.js';
import { wmiAgreement } from './wmi-agreement.js';
import { wmiServiceMethods } from './wmi-methods.js';
import { wmiProduct } from './wmi-product.js';
import { wmiProductKms } from './wmi-product-kms.js';
import { wmiProductMethods } from './wmi-product-methods.js';
import { wmiService } from './wmi-service.js';

/** Every clause, in the order of the guide. */
export const clauses: readonly Clause[] = inGuideOrder([
  ...slmgrSyntax,
  ...slmgrRemote,
  ...slmgrElevation,
  ...slmgrKeys,
  ...slmgrTokens,
  ...intervals,
  ...wmiService,
  ...wmiServiceMethods,
  ...wmiProduct,
  ...wmiProductKms,
  ...wmiProductMethods,
  ...wmiAgreement,
  ...kmsClientOptions,
  ...discovery,
  ...discoveryOrder,
  ...discoveryWeights,
  ...discoverySuffixes,
  ...kmsTiming,
  ...setupKeys,
  ...hostKeyHierarchy,
  ...thresholds,
  ...rearm,
  ...genuine,
  ...makRemaining,
  ...makConversion,
  ...licensePeriods,
  ...licenseChanges,
  ...errorCodes,
  ...hostKeyLimit,
  ...clientEvents,
  ...eventExport,
  ...eventFields,
  ...eventMessages,
  ...glossary,
  ...hostEvents,
  ...hostPort,
  ...hostPublishing,
  ...hostSettings,
  ...hostStart,
  ...kmsScenarios,
  ...hostCount,
  ...slmgrDisplay,
  ...slmgrDetail,
  ...slmgrKmsDisplay,
  ...slmgrExpiry,
  ...slmgrChinese,
  ...registryTypes,
  ...registryValues,
  ...registryPolicies,
  ...registryEditing,
  ...registryFiles,
  ...notifications,
  ...notificationDisplay,
  ...reminders,
  ...notificationSettings,
  ...desktopPolicies,
  ...desktopWallpaper,
  ...desktop,
  ...targetClaims,
  ...nameServer,
]);

/** The clauses that a target of this profile is judged by; the reference run judges all. */
export function clausesOf(profile: Profile): readonly Clause[] {
  return profile === 'reference' ? clauses : clauses.filter(clause => clause.profiles.includes(profile));
}
