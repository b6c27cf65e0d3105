import { clearKeyFromRegistry, uninstallKey } from '../../keys.js';
import { installLicense, reinstallLicenses } from '../../tokens.js';
import { say } from '../messages.js';
import { type Options, outcome } from '../option.js';

/** Table 2, advanced options. */
export const advancedOptions: Options = {
  '/cpky': {
    operation: 'clear-key-from-registry',
    accepts: 0,
    *run(machine) {
      return outcome(clearKeyFromRegistry(machine), say(machine, 'key-cleared'));
    },
  },
  '/ilc': {
    operation: 'install-license',
    needs: 'a license file',
    accepts: 1,
    *run(machine, [file = ''], _elevated, { policies }) {
      return outcome(installLicense(machine, file, policies), say(machine, 'license-installed', { file }));
    },
  },
  '/rilc': {
    operation: 'reinstall-licenses',
    accepts: 0,
    *run(machine, _given, _elevated, { policies }) {
      return outcome(reinstallLicenses(machine, policies), say(machine, 'licenses-reinstalled'));
    },
  },
  '/upk': {
    operation: 'uninstall-key',
    accepts: 1,
    activationIdAt: 0,
    unknownProduct: 'product-key-not-found',
    *run(machine) {
      return outcome(uninstallKey(machine), say(machine, 'key-uninstalled'));
    },
  },
};
