import { standardRules, withRule } from '../../mocks/machine/core/registry-rules.js';
import type { Mutant } from '../mutant.js';

type Row = readonly [id: string, row: string, ...kills: Mutant['kills']];

const rows: readonly Row[] = [
  ['alternate-url', 'Activation\\AlternateURL', 'REGISTRY-TYPE-ALTERNATE-URL'],
  ['dns-publishing', 'DisableDnsPublishing', 'REGISTRY-TYPE-DNS-PUBLISHING'],
  ['publish-list', 'DnsDomainPublishList', 'REGISTRY-TYPE-PUBLISH-LIST'],
  ['low-priority', 'EnableKmsLowPriority', 'REGISTRY-TYPE-LOW-PRIORITY'],
  ['listening-port', 'KeyManagementServiceListeningPort', 'REGISTRY-TYPE-LISTENING-PORT'],
  ['name', 'KeyManagementServiceName', 'REGISTRY-TYPE-NAME'],
  ['port', 'KeyManagementServicePort', 'REGISTRY-TYPE-PORT'],
  ['user-operations', 'UserOperations', 'REGISTRY-TYPE-USER-OPERATIONS'],
  ['activation-interval', 'VLActivationInterval', 'REGISTRY-TYPE-ACTIVATION-INTERVAL', 'REGISTRY-TYPE-HANDED-OUT'],
  ['renewal-interval', 'VLRenewalInterval', 'REGISTRY-TYPE-HANDED-OUT'],
  ['manual', 'Activation\\Manual', 'REGISTRY-TYPE-MANUAL'],
  ['notification', 'Activation\\NotificationDisabled', 'REGISTRY-TYPE-NOTIFICATION'],
  ['skip-rearm', 'SkipRearm', 'REGISTRY-TYPE-SKIP-REARM'],
];

/** One value each that is taken for what it says although it is of another type than Table 3 gives it. */
export const registryTypesMutants: readonly Mutant[] = rows.map(([id, row, ...kills]) => ({
  id: `${id}-of-any-type`,
  breaks: `${row} counts for what it says as any type although the reading says that it counts for nothing.`,
  kills,
  machine: { registryRules: withRule(standardRules, row, { otherTypes: 'by-content' }) },
}));
