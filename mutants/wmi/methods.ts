import type { WmiClass } from '../../contracts/types/target-control.js';
import { success } from '../../mocks/machine/core/machine.js';
import { elevationBy, elevationRules } from '../../mocks/machine/core/policies/elevation.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import { clearValue, nameHost, setPort, setSwitch } from '../../mocks/machine/core/wmi/host-settings.js';
import type { Mutant } from '../mutant.js';
import { methodOf, withMethod, withSimpleMethod } from './replace.js';

const service = 'SoftwareLicensingService';
const product = 'SoftwareLicensingProduct';

/** Methods that succeed and do nothing. */
const idle: readonly (readonly [WmiClass, string, ...[string, ...string[]]])[] = [
  [service, 'InstallProductKey', 'WMI-SERVICE-INSTALL-KEY'],
  [
    service,
    'SetKeyManagementServiceMachine',
    'WMI-SERVICE-MACHINE-SET',
    'WMI-SERVICE-SET-MACHINE-USED',
    'WMI-SERVICE-AGREES-REGISTRY-MACHINE',
  ],
  [service, 'ClearKeyManagementServiceMachine', 'WMI-SERVICE-CLEAR-MACHINE'],
  [
    service,
    'SetKeyManagementServicePort',
    'WMI-SERVICE-PORT-SET',
    'WMI-SERVICE-PORT-USED',
    'WMI-SERVICE-AGREES-REGISTRY-PORT',
  ],
  [service, 'ClearKeyManagementServicePort', 'WMI-SERVICE-CLEAR-PORT'],
  [
    service,
    'SetKeyManagementServiceListeningPort',
    'WMI-SERVICE-LISTENING-PORT',
    'WMI-SERVICE-AGREES-REGISTRY-LISTENING-PORT',
  ],
  [service, 'ClearKeyManagementServiceListeningPort', 'WMI-SERVICE-CLEAR-LISTENING-PORT'],
  [service, 'InstallLicense', 'WMI-SERVICE-INSTALL-LICENSE'],
  [service, 'InstallLicensePackage', 'WMI-SERVICE-INSTALL-PACKAGE'],
  [service, 'ClearProductKeyFromRegistry', 'WMI-SERVICE-CLEAR-KEY-REGISTRY'],
  [product, 'UninstallProductKey', 'WMI-PRODUCT-UNINSTALL-KEY'],
  [product, 'Activate', 'WMI-PRODUCT-ACTIVATE', 'WMI-PRODUCT-ACTIVATE-REFUSED'],
  [product, 'DepositOfflineConfirmationId', 'WMI-PRODUCT-DEPOSIT'],
  [product, 'SetKeyManagementServiceMachine', 'WMI-PRODUCT-MACHINE-SET', 'WMI-PRODUCT-SET-MACHINE-USED'],
  [product, 'ClearKeyManagementServiceMachine', 'WMI-PRODUCT-CLEAR-MACHINE'],
  [product, 'SetKeyManagementServicePort', 'WMI-PRODUCT-PORT-SET', 'WMI-PRODUCT-PORT-USED'],
  [product, 'ClearKeyManagementServicePort', 'WMI-PRODUCT-CLEAR-PORT'],
  [product, 'GetPolicyInformationDWord', 'WMI-PRODUCT-POLICY-UNKNOWN'],
];

export const methodMutants: readonly Mutant[] = [
  ...idle.map(
    ([name, method, ...kills]): Mutant => ({
      id: `wmi-${name === service ? 'service' : 'product'}-${method.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}-idle`,
      breaks: `${method} of ${name} succeeds and does nothing.`,
      kills,
      machine: withSimpleMethod(name, method, machine => ({ machine, code: success })),
    }),
  ),
  {
    id: 'wmi-refused-key-removes',
    breaks: 'InstallProductKey removes the installed key when it refuses another.',
    kills: ['WMI-SERVICE-INSTALL-KEY-REFUSED'],
    machine: withMethod(service, 'InstallProductKey', function* (machine, given, use) {
      const { code, machine: after } = yield* methodOf(service, 'InstallProductKey').run(machine, given, use);
      return { code, machine: code === success ? after : { ...after, installedKey: null } };
    }),
  },
  {
    id: 'wmi-clear-key-uninstalls',
    breaks: 'ClearProductKeyFromRegistry uninstalls the product key.',
    kills: ['WMI-SERVICE-CLEAR-KEY'],
    machine: withSimpleMethod(service, 'ClearProductKeyFromRegistry', machine => ({
      machine: { ...machine, installedKey: null },
      code: success,
    })),
  },
  {
    id: 'wmi-refresh-resets',
    breaks: 'RefreshLicenseStatus begins the licence anew.',
    kills: ['WMI-SERVICE-REFRESH'],
    machine: withSimpleMethod(service, 'RefreshLicenseStatus', machine => ({
      machine: { ...machine, license: { status: 0, reason: success, graceEndsAt: null, validUntil: null } },
      code: success,
    })),
  },
  {
    id: 'wmi-refresh-fails',
    breaks: 'RefreshLicenseStatus always fails.',
    kills: ['WMI-SERVICE-REFRESH'],
    machine: withSimpleMethod(service, 'RefreshLicenseStatus', machine => ({ machine, code: '0x80004005' })),
  },
  {
    id: 'wmi-activate-fails-in-general',
    breaks: 'Activate returns 0x80004005 whatever went wrong.',
    kills: ['WMI-PRODUCT-ACTIVATE-REFUSED'],
    machine: withMethod(product, 'Activate', function* (machine, given, use) {
      const called = yield* methodOf(product, 'Activate').run(machine, given, use);
      return { ...called, code: called.code === success ? success : '0x80004005' };
    }),
  },
  {
    id: 'wmi-host-named-elsewhere',
    breaks: 'SetKeyManagementServiceMachine of the service names the host below another key.',
    kills: ['WMI-SERVICE-AGREES-REGISTRY-MACHINE', 'WMI-SERVICE-MACHINE-SET'],
    machine: withSimpleMethod(service, 'SetKeyManagementServiceMachine', (machine, given) =>
      nameHost(machine, given.text('MachineName'), 'Activation'),
    ),
  },
  {
    id: 'wmi-product-names-for-all',
    breaks: 'SetKeyManagementServiceMachine of the product names the host for the service too.',
    kills: ['WMI-PRODUCT-MACHINE-ALONE'],
    machine: withMethod(product, 'SetKeyManagementServiceMachine', function* (machine, given, use) {
      const called = yield* methodOf(product, 'SetKeyManagementServiceMachine').run(machine, given, use);
      return { ...called, machine: nameHost(called.machine, given.text('MachineName'), '').machine };
    }),
  },
  {
    id: 'wmi-ports-mixed-up',
    breaks: 'SetKeyManagementServicePort of the service sets the listening port.',
    kills: ['WMI-SERVICE-PORT-SET', 'WMI-SERVICE-AGREES-REGISTRY-PORT'],
    machine: withSimpleMethod(service, 'SetKeyManagementServicePort', (machine, given) =>
      setPort(machine, 'KeyManagementServiceListeningPort', given.number('PortNumber')),
    ),
  },
  {
    id: 'wmi-clear-port-clears-name',
    breaks: 'ClearKeyManagementServicePort of the service clears the name.',
    kills: ['WMI-SERVICE-CLEAR-PORT'],
    machine: withSimpleMethod(service, 'ClearKeyManagementServicePort', machine =>
      clearValue(machine, 'KeyManagementServiceName'),
    ),
  },
  {
    id: 'wmi-low-priority-in-publishing',
    breaks: 'EnableKeyManagementServiceLowPriority switches DNS publishing.',
    kills: ['WMI-SERVICE-LOW-PRIORITY-ON', 'WMI-SERVICE-AGREES-REGISTRY-LOW-PRIORITY'],
    machine: withSimpleMethod(service, 'EnableKeyManagementServiceLowPriority', (machine, given) =>
      setSwitch(machine, 'DisableDnsPublishing', given.boolean('EnableLowPriority')),
    ),
  },
  {
    id: 'wmi-disabled-activation-goes-on',
    breaks: 'A client asks a KMS host although activation through a KMS was disabled.',
    kills: ['WMI-SERVICE-ACTIVATION-STOPPED'],
    machine: { kmsActivationDisabled: () => false },
  },
  {
    id: 'wmi-any-argument',
    breaks: 'Methods take whatever they are called with.',
    kills: [
      'WMI-SERVICE-ARGUMENT-MISSING',
      'WMI-SERVICE-ARGUMENT-TYPE',
      'WMI-PRODUCT-ARGUMENT-MISSING',
      'WMI-PRODUCT-ARGUMENT-TYPE',
    ],
    machine: { wmiArgumentsFit: () => true },
  },
  {
    id: 'wmi-needs-no-elevation',
    breaks: 'Nothing asks for elevation.',
    kills: ['WMI-SERVICE-ELEVATION', 'WMI-SERVICE-ELEVATION-HOST', 'WMI-PRODUCT-ELEVATION'],
    machine: { needsElevation: () => false },
  },
  {
    id: 'wmi-user-operations-ignored',
    breaks: 'UserOperations lets standard users do nothing.',
    kills: ['WMI-SERVICE-USER-OPERATIONS'],
    machine: { needsElevation: elevationBy(elevationRules, () => false) },
  },
  {
    id: 'wmi-methods-in-both-classes',
    breaks: 'Both classes have the methods of either.',
    kills: ['WMI-SERVICE-UNKNOWN-METHOD', 'WMI-PRODUCT-UNKNOWN-METHOD'],
    machine: {
      wmiMethods: {
        [product]: { ...standardPolicies.wmiMethods[service], ...standardPolicies.wmiMethods[product] },
        [service]: { ...standardPolicies.wmiMethods[product], ...standardPolicies.wmiMethods[service] },
      },
    },
  },
  {
    id: 'wmi-properties-in-both-classes',
    breaks: 'Both classes have the properties of either.',
    kills: ['WMI-SERVICE-UNKNOWN-PROPERTY', 'WMI-PRODUCT-UNKNOWN-PROPERTY'],
    machine: {
      wmiProperties: {
        [service]: { ...standardPolicies.wmiProperties[product], ...standardPolicies.wmiProperties[service] },
        [product]: { ...standardPolicies.wmiProperties[service], ...standardPolicies.wmiProperties[product] },
      },
    },
  },
  {
    id: 'wmi-port-outlives-ckms',
    breaks: 'slmgr /ckms clears the name and keeps the port.',
    kills: ['WMI-SERVICE-AGREES-CKMS'],
    machine: { valuesClearedByCkms: () => ['KeyManagementServiceName'] },
  },
];
