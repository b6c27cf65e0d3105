import type { LoggedEvent } from '../../contracts/types/mock-control.js';
import { requestSentFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

/** Events that name another provider, or whose message leaves out what it must hold. */
export const eventMessagesMutants: readonly Mutant[] = [
  {
    id: 'client-events-of-another-provider',
    breaks: 'A client names the Windows kernel as provider of its events.',
    kills: ['CLIENT-EVENT-PROVIDER'],
    machine: { clientEventAsWritten: elsewhere },
  },
  {
    id: '12290-of-another-provider',
    breaks: 'A KMS host names the Windows kernel as provider of event 12290.',
    kills: ['HOST-EVENT-PROVIDER'],
    kmsHost: { requestEventAsWritten: elsewhere },
  },
  {
    id: '12294-of-another-provider',
    breaks: 'A KMS host names the Windows kernel as provider of event 12294.',
    kills: ['HOST-EVENT-PROVIDER'],
    machine: { publicationEvent: elsewhere },
  },
  {
    id: 'client-messages-without-fields',
    breaks: 'The messages of events 12288 and 12289 end before their fields.',
    kills: ['CLIENT-EVENT-12288-MESSAGE', 'CLIENT-EVENT-12289-MESSAGE'],
    machine: { clientEventAsWritten: openingOnly },
  },
  {
    id: 'client-messages-with-the-code-alone',
    breaks: 'The messages of events 12288 and 12289 hold the HRESULT and no other field.',
    kills: ['CLIENT-EVENT-12288-MESSAGE', 'CLIENT-EVENT-12289-MESSAGE'],
    machine: { clientEventAsWritten: event => ({ ...openingOnly(event), message: `Info:\n${event.fields[0]}` }) },
  },
  {
    id: '12290-message-without-fields',
    breaks: 'The message of event 12290 ends before its fields.',
    kills: ['HOST-EVENT-12290-MESSAGE'],
    kmsHost: { requestEventAsWritten: openingOnly },
  },
  {
    id: 'publication-messages-without-the-domain',
    breaks: 'The messages of events 12293 and 12294 name no domain.',
    kills: ['HOST-EVENT-12293-MESSAGE', 'HOST-EVENT-12294-MESSAGE'],
    machine: {
      publicationEvent: event => ({ ...event, message: event.message.replaceAll(event.fields.at(-1) ?? '', '') }),
    },
  },
  {
    id: '12293-message-without-the-code',
    breaks: 'The message of event 12293 names no code.',
    kills: ['HOST-EVENT-12293-MESSAGE'],
    machine: {
      publicationEvent: event => ({ ...event, message: event.message.replace(/0x[0-9A-F]{8}/, '') }),
    },
  },
  {
    id: 'client-messages-say-server',
    breaks: 'The messages of a client call the KMS host a server.',
    kills: ['CLIENT-EVENT-WORDS'],
    machine: {
      clientEventAsWritten: event => ({
        ...event,
        message: event.message.replace('service machine', 'service server'),
      }),
    },
  },
  {
    id: '12288-tells-of-the-first-day',
    breaks: 'Event 12288 always tells of a computer in its first grace period with 30 days left.',
    kills: ['CLIENT-EVENT-12288-AS-SENT'],
    machine: {
      requestSentFields: sent =>
        requestSentFields({ ...sent, request: { ...sent.request, licenseStatus: 2, minutesToExpiration: 43_200 } }),
    },
  },
];

function elsewhere(event: LoggedEvent): LoggedEvent {
  return { ...event, provider: 'Microsoft-Windows-Kernel-General' };
}

function openingOnly(event: LoggedEvent): LoggedEvent {
  return { ...event, message: event.message.split('\n')[0] ?? '' };
}
