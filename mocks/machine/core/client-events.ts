import type { KmsAnswer, KmsRequest } from '../../../contracts/types/kms-protocol.js';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import { toEventTime, toTimestamp } from './instants.js';

const provider = 'Microsoft-Windows-Security-SPP';

/** NOT_ENOUGH_COUNT of the Status flags (facts of the guide, Table 11 note 1). */
const notEnoughCount = '0x04000000';

/** What event 12288 tells: a request to one host, and `0x00000000` or that host's part of the failure. */
export interface RequestSent {
  request: KmsRequest;
  host: string;
  port: number;
  code: string;
  /** The client's clock, epoch milliseconds. */
  clock: number;
}

/** What event 12289 tells: a host's answer, and whether the client is activated by it. */
export interface AnswerProcessed {
  answer: KmsAnswer;
  bound: boolean;
  /** The client's clock, epoch milliseconds. */
  clock: number;
}

/** The fields of event 12288 in the order of Table 11. */
export function requestSentFields({ request, host, port, code, clock }: RequestSent): string[] {
  return [
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
}

/** The fields of event 12289 in the order of Table 11; fBound, the third, tells whether the client is activated. */
export function answerProcessedFields({ answer, bound, clock }: AnswerProcessed): string[] {
  return [
    '0x00000000',
    bound ? '0x00000000' : notEnoughCount,
    bound ? '1' : '0',
    '0',
    String(answer.count),
    String(answer.activationIntervalMinutes),
    String(answer.renewalIntervalMinutes),
    toEventTime(clock),
  ];
}

/** Event 12288: the client has sent a request to one host. */
export function requestSent(fields: string[], clock: number, log: LoggedEvent['log']): LoggedEvent {
  const text = 'The client has sent an activation request to the key management service machine.';
  return event(12288, log, text, fields, clock);
}

/** Event 12289: the client has processed a host's answer. */
export function answerProcessed(fields: string[], clock: number, log: LoggedEvent['log']): LoggedEvent {
  const text = 'The client has processed an activation response from the key management service machine.';
  return event(12289, log, text, fields, clock);
}

function event(id: number, log: LoggedEvent['log'], text: string, fields: string[], clock: number): LoggedEvent {
  return {
    id,
    log,
    provider,
    at: toTimestamp(clock),
    fields,
    message: `${text}\nInfo:\n${fields.join(', ')}`,
  };
}
