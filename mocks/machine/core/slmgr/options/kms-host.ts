import { setInterval } from '../../intervals.js';
import { success } from '../../machine.js';
import { writeValue } from '../../registry.js';
import { type Options, outcome } from '../option.js';

/** Table 2, KMS host settings. */
export const kmsHostOptions: Options = {
  '/sai': {
    operation: 'configure',
    needs: 'an activation interval',
    *run(machine, [minutes = ''], _elevated, { profile, policies }) {
      const set = setInterval(machine, 'activation', Number(minutes), profile, policies);
      return outcome(set, `Volume activation interval set to ${minutes} minutes successfully.`);
    },
  },
  '/sri': {
    operation: 'configure',
    needs: 'a renewal interval',
    *run(machine, [minutes = ''], _elevated, { profile, policies }) {
      const set = setInterval(machine, 'renewal', Number(minutes), profile, policies);
      return outcome(set, `Volume renewal interval set to ${minutes} minutes successfully.`);
    },
  },
  '/sdns': {
    operation: 'configure',
    *run(machine) {
      const enabled = writeValue(machine, '', 'DisableDnsPublishing', { type: 'REG_DWORD', data: 0 });
      return { machine: enabled, code: success, output: 'DNS publishing enabled successfully.' };
    },
  },
  '/cdns': {
    operation: 'configure',
    *run(machine) {
      const disabled = writeValue(machine, '', 'DisableDnsPublishing', { type: 'REG_DWORD', data: 1 });
      return { machine: disabled, code: success, output: 'DNS publishing disabled successfully.' };
    },
  },
};
