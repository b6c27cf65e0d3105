import { shownWrongly } from './shown.js';

const none = { always: null, called: 'always-null' } as const;
const zero = { always: 0, called: 'always-0' } as const;
const one = { always: 1, called: 'always-1' } as const;

export const servicePropertyMutants = shownWrongly('SoftwareLicensingService', [
  ['Version', none, 'VERSION'],
  ['KeyManagementServiceMachine', { always: '', called: 'always-empty' }, 'MACHINE-UNSET', 'CLEAR-MACHINE'],
  ['KeyManagementServiceMachine', none, 'MACHINE-SET', 'AGREES-SKMS', 'AGREES-REGISTRY-READ'],
  ['KeyManagementServicePort', { always: 1688, called: 'always-1688' }, 'PORT-UNSET', 'CLEAR-PORT', 'PORT-SET'],
  ['KeyManagementServicePort', none, 'PORT-UNSET', 'CLEAR-PORT'],
  ['KeyManagementServicePort', 'as-text', 'PORT-SET', 'PORT-UNSET', 'AGREES-SKMS', 'AGREES-CKMS'],
  ['IsKeyManagementServiceMachine', one, 'IS-CLIENT'],
  ['IsKeyManagementServiceMachine', zero, 'IS-HOST'],
  ['IsKeyManagementServiceMachine', 'as-text', 'IS-CLIENT', 'IS-HOST'],
  ['VLActivationInterval', { of: 'VLRenewalInterval' }, 'ACTIVATION-INTERVAL'],
  ['VLActivationInterval', { always: 2, called: 'in-hours' }, 'ACTIVATION-INTERVAL'],
  ['VLRenewalInterval', { of: 'VLActivationInterval' }, 'RENEWAL-INTERVAL'],
  ['VLRenewalInterval', 'as-text', 'RENEWAL-INTERVAL'],
  ['PolicyCacheRefreshRequired', none, 'POLICY-CACHE'],
  ['PolicyCacheRefreshRequired', { always: 2, called: 'always-2' }, 'POLICY-CACHE'],
  ['ClientMachineID', none, 'CLIENT-ID'],
  ['ClientMachineID', { always: '00000000-0000-0000-0000-000000000000', called: 'always-the-same' }, 'CLIENT-ID-SENT'],
  ['RemainingWindowsReArmCount', { always: 2, called: 'always-2' }, 'REARMS'],
  ['RemainingWindowsReArmCount', { always: 4, called: 'always-4' }, 'REARMS', 'REARMS-USED'],
  ['RemainingWindowsReArmCount', { always: 3, called: 'always-3' }, 'REARMS-USED'],
  ['KeyManagementServiceListeningPort', { always: 1688, called: 'always-1688' }, 'LISTENING-PORT'],
  ['KeyManagementServiceListeningPort', 'as-text', 'LISTENING-PORT'],
  ['KeyManagementServiceDnsPublishing', 'reversed', 'DNS-PUBLISHING', 'DNS-PUBLISHING-OFF', 'AGREES-DNS-PUBLISHING'],
  ['KeyManagementServiceDnsPublishing', one, 'DNS-PUBLISHING-OFF', 'AGREES-DNS-PUBLISHING'],
  ['KeyManagementServiceDnsPublishing', zero, 'DNS-PUBLISHING', 'DNS-PUBLISHING-BACK'],
  ['KeyManagementServiceLowPriority', 'reversed', 'LOW-PRIORITY', 'LOW-PRIORITY-ON', 'LOW-PRIORITY-BACK'],
  ['KeyManagementServiceLowPriority', zero, 'LOW-PRIORITY-ON'],
  ['KeyManagementServiceHostCaching', 'reversed', 'HOST-CACHING', 'HOST-CACHING-OFF', 'HOST-CACHING-BACK'],
  ['KeyManagementServiceHostCaching', one, 'HOST-CACHING-OFF'],
  [
    'KeyManagementServiceActivationDisabled',
    'reversed',
    'ACTIVATION-DISABLED',
    'ACTIVATION-DISABLED-ON',
    'ACTIVATION-BACK',
  ],
  ['KeyManagementServiceActivationDisabled', zero, 'ACTIVATION-DISABLED-ON'],
  ['DiscoveredKeyManagementServiceMachineName', 'missing', 'DISCOVERED-NAME'],
  ['DiscoveredKeyManagementServiceMachineName', { of: 'KeyManagementServiceMachine' }, 'DISCOVERED-NAME'],
  ['DiscoveredKeyManagementServiceMachinePort', 'missing', 'DISCOVERED-PORT'],
  ['DiscoveredKeyManagementServiceMachinePort', zero, 'DISCOVERED-PORT'],
]);
