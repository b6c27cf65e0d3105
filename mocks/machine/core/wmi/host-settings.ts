import { type Machine, success } from '../machine.js';
import { isPort } from '../policies/named-host.js';
import { deleteValue, writeValue } from '../registry.js';
import type { Called } from './method.js';

/** Names the KMS host to use (Table 12, SetKeyManagementServiceMachine): in the base key by the service, in the product's by the product.
 * A new name drops the cached host, as /skms does. */
export function nameHost(machine: Machine, name: string, path: string): Called {
  const named = writeValue(machine, path, 'KeyManagementServiceName', { type: 'REG_SZ', data: name });
  return { machine: { ...named, cachedHost: null }, code: success };
}

/** Sets a port that the registry holds as text; no TCP port has any other number. */
export function setPort(machine: Machine, value: string, port: number, path = ''): Called {
  const data = String(port);
  if (!isPort(data)) return { machine, code: '0x80070057' };
  return { machine: writeValue(machine, path, value, { type: 'REG_SZ', data }), code: success };
}

export function clearValue(machine: Machine, value: string, path = ''): Called {
  return { machine: deleteValue(machine, path, value), code: success };
}

/** A switch that the registry holds as 0 or 1. */
export function setSwitch(machine: Machine, value: string, on: boolean): Called {
  return { machine: writeValue(machine, '', value, { type: 'REG_DWORD', data: on ? 1 : 0 }), code: success };
}
