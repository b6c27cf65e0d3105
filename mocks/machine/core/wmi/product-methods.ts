import { activate } from '../activate.js';
import { uninstallKey } from '../keys.js';
import { depositConfirmationId, installationIdOf } from '../offline.js';
import { clearValue, nameHost, setPort } from './host-settings.js';
import type { Method, Methods } from './method.js';
import { productPath } from './product-path.js';

/** The simulated product has no policy of a name: each is 0xC004F012 (SL_E_VALUE_NOT_FOUND), and nothing is given back. */
const policyInformation: Method = {
  operation: 'show',
  takes: { PolicyName: 'text' },
  *run(machine) {
    return { machine, code: '0xC004F012' };
  },
};

/** Table 12, methods of SoftwareLicensingProduct; arguments as sppwmi.mof declares them. */
export const productMethods: Methods = {
  UninstallProductKey: {
    operation: 'uninstall-key',
    takes: {},
    *run(machine) {
      return uninstallKey(machine);
    },
  },
  Activate: {
    // Its own rule: a KMS activation needs no elevation, an online one does (Table 2, /ato).
    operation: 'activate-kms',
    takes: {},
    *run(machine, _given, { profile, policies, elevated, now }) {
      return yield* activate(machine, profile, policies, elevated, now);
    },
  },
  DepositOfflineConfirmationId: {
    operation: 'deposit',
    takes: { InstallationId: 'text', ConfirmationId: 'text' },
    *run(machine, given, { profile, policies, now }) {
      const own = installationIdOf(machine);
      if (own !== null && given.text('InstallationId') !== own) return { machine, code: '0x80070057' };
      return yield* depositConfirmationId(machine, given.text('ConfirmationId'), profile, policies, now);
    },
  },
  GetPolicyInformationDWord: policyInformation,
  GetPolicyInformationString: policyInformation,
  SetKeyManagementServiceMachine: {
    operation: 'configure',
    takes: { MachineName: 'text' },
    *run(machine, given, { profile }) {
      return nameHost(machine, given.text('MachineName'), productPath(machine, profile));
    },
  },
  ClearKeyManagementServiceMachine: {
    operation: 'configure',
    takes: {},
    *run(machine, _given, { profile }) {
      return clearValue(machine, 'KeyManagementServiceName', productPath(machine, profile));
    },
  },
  SetKeyManagementServicePort: {
    operation: 'configure',
    takes: { PortNumber: 'uint32' },
    *run(machine, given, { profile }) {
      const path = productPath(machine, profile);
      return setPort(machine, 'KeyManagementServicePort', given.number('PortNumber'), path);
    },
  },
  ClearKeyManagementServicePort: {
    operation: 'configure',
    takes: {},
    *run(machine, _given, { profile }) {
      return clearValue(machine, 'KeyManagementServicePort', productPath(machine, profile));
    },
  },
};
