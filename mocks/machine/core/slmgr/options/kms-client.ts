import { type Machine, success } from '../../machine.js';
import { deleteValue, writeValue } from '../../registry.js';
import { type Options, outcome } from '../option.js';

/** Table 2, KMS client options. */
export const kmsClientOptions: Options = {
  '/skms': {
    operation: 'configure',
    needs: 'a KMS machine name',
    *run(machine, [typed = '']) {
      return outcome(registerHost(machine, typed), `Key Management Service machine name set to ${typed} successfully.`);
    },
  },
  '/ckms': {
    operation: 'configure',
    *run(machine, _given, _elevated, { policies }) {
      let cleared = machine;
      for (const name of policies.valuesClearedByCkms()) cleared = deleteValue(cleared, '', name);
      return { machine: cleared, code: success, output: 'Key Management Service machine name cleared successfully.' };
    },
  },
};

/** `name`, `name:port`, `[name]:port` or `:port` (Table 2, /skms). A new name drops the cached host: discovery is off. What is none of
 * these, or no port, is refused with 0x80070057. */
function registerHost(machine: Machine, typed: string): { machine: Machine; code: string } {
  const [read, name = '', port] = /^\[?([^\]:]*)\]?(?::(\d+))?$/.exec(typed) ?? [];
  const badPort = port !== undefined && (Number(port) < 1 || Number(port) > 65_535);
  if (!read || badPort) return { machine, code: '0x80070057' };
  let state: Machine = { ...machine, cachedHost: null };
  if (name !== '') state = writeValue(state, '', 'KeyManagementServiceName', { type: 'REG_SZ', data: name });
  if (port !== undefined) state = writeValue(state, '', 'KeyManagementServicePort', { type: 'REG_SZ', data: port });
  return { machine: state, code: success };
}
