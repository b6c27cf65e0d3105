import { rearm } from '../../rearm.js';
import { type Options, outcome } from '../option.js';

/** Table 2, /rearm. */
export const rearmOptions: Options = {
  '/rearm': {
    operation: 'rearm',
    *run(machine, _given, _elevated, { policies }) {
      return outcome(
        rearm(machine, policies),
        'Command completed successfully.\nPlease restart the system for the changes to take effect.',
      );
    },
  },
};
