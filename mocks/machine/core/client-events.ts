import type { KmsAnswer, KmsRequest } from '../../../contracts/types/kms-protocol.js';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import { toEventTime, toTimestamp } from './instants.js';

const provider = 'Microsoft-Windows-Security-SPP';

/** NOT_ENOUGH_COUNT of the Status flags (facts of the guide, Table 11 note 1). */
const notEnoughCount = 0x04000000;

/** Event 12288: the client has sent a request to one host, and this is how it went (Table 11). */
export function requestSent(request: KmsRequest, host: string, port: number, code: string, clock: number): LoggedEvent {
  const fields = [
    code,
    '0x00000000',
    `${host}:${port}`,
    request.clientMachineId,
    toEventTime(clock),
    request.virtualMachine ? '1' : '0',
    String(request.licenseStatus),
    String(request.minutesToExpiration),
    request.activationId,
    String(request.requiredCount),
  ];
  return event(
    12288,
    'The client has sent an activation request to the key management service machine.',
    fields,
    clock,
  );
}

/** Event 12289: the client has processed a host's answer; fBound tells whether it is activated by it (Table 11). */
export function answerProcessed(answer: KmsAnswer, bound: boolean, clock: number): LoggedEvent {
  const fields = [
    '0x00000000',
    bound ? '0x00000000' : `0x${notEnoughCount.toString(16).padStart(8, '0').toUpperCase()}`,
    bound ? '1' : '0',
    '0',
    String(answer.count),
    String(answer.activationIntervalMinutes),
    String(answer.renewalIntervalMinutes),
    toEventTime(clock),
  ];
  const text = 'The client has processed an activation response from the key management service machine.';
  return event(12289, text, fields, clock);
}

function event(id: number, text: string, fields: string[], clock: number): LoggedEvent {
  return {
    id,
    log: 'Application',
    provider,
    at: toTimestamp(clock),
    fields,
    message: `${text}\nInfo:\n${fields.join(', ')}`,
  };
}
