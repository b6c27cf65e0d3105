import { enterKey } from '../enter-key.js';
import { switchHostCaching } from '../host-caching.js';
import { setInterval } from '../intervals.js';
import { clearKeyFromRegistry } from '../keys.js';
import { isKmsHost, success } from '../machine.js';
import { rearm } from '../rearm.js';
import { installLicense } from '../tokens.js';
import { clearValue, nameHost, setPort, setSwitch } from './host-settings.js';
import type { Method, Methods } from './method.js';

/** Table 12, methods of SoftwareLicensingService; arguments as sppwmi.mof declares them. */
export const serviceMethods: Methods = {
  InstallProductKey: {
    operation: 'install-key',
    takes: { ProductKey: 'text' },
    *run(machine, given, { profile, policies, now }) {
      return yield* enterKey(machine, given.text('ProductKey'), 'slmgr', profile, policies, now);
    },
  },
  InstallLicense: installs('License'),
  InstallLicensePackage: installs('LicensePackage'),
  SetKeyManagementServiceMachine: {
    operation: 'configure',
    takes: { MachineName: 'text' },
    *run(machine, given) {
      return nameHost(machine, given.text('MachineName'), '');
    },
  },
  ClearKeyManagementServiceMachine: {
    operation: 'configure',
    takes: {},
    *run(machine) {
      return clearValue(machine, 'KeyManagementServiceName');
    },
  },
  SetKeyManagementServicePort: {
    operation: 'configure',
    takes: { PortNumber: 'uint32' },
    *run(machine, given) {
      return setPort(machine, 'KeyManagementServicePort', given.number('PortNumber'));
    },
  },
  ClearKeyManagementServicePort: {
    operation: 'configure',
    takes: {},
    *run(machine) {
      return clearValue(machine, 'KeyManagementServicePort');
    },
  },
  SetVLActivationInterval: {
    operation: 'configure',
    takes: { ActivationInterval: 'uint32' },
    *run(machine, given, { profile, policies }) {
      return setInterval(machine, 'activation', given.number('ActivationInterval'), profile, policies);
    },
  },
  SetVLRenewalInterval: {
    operation: 'configure',
    takes: { RenewalInterval: 'uint32' },
    *run(machine, given, { profile, policies }) {
      return setInterval(machine, 'renewal', given.number('RenewalInterval'), profile, policies);
    },
  },
  ClearProductKeyFromRegistry: {
    operation: 'clear-key-from-registry',
    takes: {},
    *run(machine) {
      return clearKeyFromRegistry(machine);
    },
  },
  ReArmWindows: {
    operation: 'rearm',
    takes: {},
    *run(machine, _given, { policies }) {
      return rearm(machine, policies);
    },
  },
  RefreshLicenseStatus: {
    operation: 'show',
    takes: {},
    *run(machine) {
      return { machine, code: success };
    },
  },
  SetKeyManagementServiceListeningPort: {
    operation: 'configure',
    takes: { PortNumber: 'uint32' },
    *run(machine, given, { policies }) {
      const refused = isKmsHost(machine) ? null : policies.listeningPortRefusedOnClient();
      if (refused !== null) return { machine, code: refused };
      return setPort(machine, 'KeyManagementServiceListeningPort', given.number('PortNumber'));
    },
  },
  ClearKeyManagementServiceListeningPort: {
    operation: 'configure',
    takes: {},
    *run(machine) {
      return clearValue(machine, 'KeyManagementServiceListeningPort');
    },
  },
  DisableKeyManagementServiceDnsPublishing: switchesHost('DisablePublishing', 'DisableDnsPublishing'),
  EnableKeyManagementServiceLowPriority: switchesHost('EnableLowPriority', 'EnableKmsLowPriority'),
  DisableKeyManagementServiceHostCaching: {
    operation: 'configure',
    takes: { DisableCaching: 'boolean' },
    *run(machine, given, { policies }) {
      return { machine: switchHostCaching(machine, !given.boolean('DisableCaching'), policies), code: success };
    },
  },
  DisableKeyManagementServiceActivation: switches('DisableActivation', 'DisableKeyManagementServiceActivation'),
};

/** A method that sets a switch of the registry to its argument, true being 1. */
export function switches(argument: string, value: string): Method {
  return {
    operation: 'configure',
    takes: { [argument]: 'boolean' },
    *run(machine, given) {
      return setSwitch(machine, value, given.boolean(argument));
    },
  };
}

/** A switch of a KMS host. */
function switchesHost(argument: string, value: string): Method {
  const method = switches(argument, value);
  return {
    ...method,
    *run(machine, given, use) {
      const refused = isKmsHost(machine) ? null : use.policies.hostSwitchRefusedOnClient();
      return refused === null ? yield* method.run(machine, given, use) : { machine, code: refused };
    },
  };
}

/** Does what `/ilc` does. In the kit's world the name of a licence file stands for its text, and a package holds one licence. */
function installs(argument: string): Method {
  return {
    operation: 'install-license',
    takes: { [argument]: 'text' },
    *run(machine, given, { policies }) {
      return installLicense(machine, given.text(argument), policies);
    },
  };
}
