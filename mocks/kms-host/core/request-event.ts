import type { KmsRequest } from '../../../contracts/types/kms-protocol.js';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import type { Hresult } from '../../../contracts/types/values.js';
import { isoTime } from './time.js';

/** Table 11 names this provider and this log for the host's events; later systems log under `Microsoft-Windows-Security-SPP`. */
export const provider = 'Microsoft-Windows-Security-Licensing-SLC';

/** The fields of event 12290 in the order of Table 11: HRESULT, N-policy, machine, CMID, client time, VM info, licence status, minutes
 * to expiration, activation id. The HRESULT has eight digits as in real logs (`0x00000000`), where the table prints `0x0`. */
export function requestEventFields(request: KmsRequest, code: Hresult): string[] {
  return [
    code,
    String(request.requiredCount),
    request.machineName,
    request.clientMachineId,
    hostLogTime(request.requestTime),
    request.virtualMachine ? '1' : '0',
    String(request.licenseStatus),
    String(request.minutesToExpiration),
    request.activationId,
  ];
}

/** Event 12290 as the host writes it for one request. `now` is the host's own clock in epoch milliseconds. */
export function requestEvent(fields: string[], log: LoggedEvent['log'], now: number): LoggedEvent {
  return {
    id: 12290,
    log,
    provider,
    at: isoTime(now),
    fields,
    message: `An activation request has been processed.\nInfo:\n${fields.join(',')}`,
  };
}

/** `2009-07-02T09:05:00Z` → `2009/7/2 9:05`: hosts write UTC without padding (Table 11, and real logs), clients with. */
function hostLogTime(time: string): string {
  const [year, month, day, hour] = [time.slice(0, 4), time.slice(5, 7), time.slice(8, 10), time.slice(11, 13)];
  return `${year}/${Number(month)}/${Number(day)} ${Number(hour)}:${time.slice(14, 16)}`;
}
