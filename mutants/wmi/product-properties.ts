import { shownWrongly } from './shown.js';

const none = { always: null, called: 'always-null' } as const;
const empty = { always: '', called: 'always-empty' } as const;
const zero = { always: 0, called: 'always-0' } as const;
const one = { always: 1, called: 'always-1' } as const;

export const productPropertyMutants = shownWrongly('SoftwareLicensingProduct', [
  ['ID', none, 'ID'],
  ['ID', { of: 'ApplicationID' }, 'ID-SENT'],
  ['Name', empty, 'NAME'],
  ['Description', empty, 'DESCRIPTION'],
  ['ApplicationID', { of: 'ID' }, 'APPLICATION-ID'],
  ['ProcessorURL', empty, 'PROCESSOR-URL'],
  ['MachineURL', empty, 'MACHINE-URL'],
  ['ProductKeyURL', empty, 'PRODUCT-KEY-URL'],
  ['UseLicenseURL', none, 'USE-LICENSE-URL'],
  ['EvaluationEndDate', zero, 'EVALUATION-END'],
  ['TrustedTime', none, 'TRUSTED-TIME'],
  ['LicenseFamily', none, 'FAMILY'],
  ['LicenseDependsOn', zero, 'DEPENDS-ON'],
  ['LicenseIsAddon', { always: true, called: 'always-true' }, 'IS-ADDON'],
  ['GenuineStatus', { always: 'genuine', called: 'in-words' }, 'GENUINE'],
  ['GenuineStatus', zero, 'GENUINE-FAILS'],
  ['ExtendedGrace', { always: -1, called: 'always-minus-1' }, 'EXTENDED-GRACE'],
  ['ExtendedGrace', 'as-text', 'EXTENDED-GRACE'],
  ['OfflineInstallationId', none, 'INSTALLATION-ID'],
  ['OfflineInstallationId', empty, 'INSTALLATION-ID-NONE'],
  ['PartialProductKey', none, 'PARTIAL-KEY'],
  ['PartialProductKey', empty, 'PARTIAL-KEY-NONE', 'UNINSTALL-KEY'],
  ['ProductKeyID', none, 'KEY-ID'],
  ['ProductKeyID', empty, 'KEY-ID-NONE'],
  ['VLActivationInterval', { always: 120, called: 'always-120' }, 'INTERVALS-LEARNT'],
  ['VLActivationInterval', 'as-text', 'ACTIVATION-INTERVAL', 'INTERVALS-LEARNT'],
  ['VLActivationInterval', { of: 'VLRenewalInterval' }, 'ACTIVATION-INTERVAL'],
  ['VLRenewalInterval', { always: 10_080, called: 'always-10080' }, 'INTERVALS-LEARNT'],
  ['VLRenewalInterval', { of: 'VLActivationInterval' }, 'RENEWAL-INTERVAL'],
  ['KeyManagementServiceProductKeyID', none, 'KMS-KEY-ID'],
  ['KeyManagementServiceProductKeyID', { of: 'ProductKeyID' }, 'KMS-KEY-ID-NONE'],
  ['KeyManagementServiceMachine', empty, 'MACHINE-UNSET', 'CLEAR-MACHINE'],
  ['KeyManagementServiceMachine', none, 'MACHINE-SET'],
  ['KeyManagementServicePort', { always: 1688, called: 'always-1688' }, 'PORT-UNSET', 'CLEAR-PORT', 'PORT-SET'],
  ['KeyManagementServicePort', 'as-text', 'PORT-SET', 'PORT-UNSET'],
  ['IsKeyManagementServiceMachine', one, 'IS-CLIENT'],
  ['IsKeyManagementServiceMachine', zero, 'IS-HOST'],
  ['DiscoveredKeyManagementServiceMachineName', none, 'DISCOVERED-NAME'],
  ['DiscoveredKeyManagementServiceMachinePort', zero, 'DISCOVERED-PORT'],
  ['DiscoveredKeyManagementServiceMachinePort', 'as-text', 'DISCOVERED-PORT'],
]);
