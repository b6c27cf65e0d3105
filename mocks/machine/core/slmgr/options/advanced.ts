import { uninstallKey } from '../../keys.js';
import { type Options, outcome } from '../option.js';

/** Table 2, advanced options. */
export const advancedOptions: Options = {
  '/upk': {
    operation: 'uninstall-key',
    accepts: 1,
    *run(machine) {
      return outcome(uninstallKey(machine), 'Uninstalled product key successfully.');
    },
  },
};
