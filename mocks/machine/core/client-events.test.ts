import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KmsAnswer, KmsRequest } from '../../../contracts/types/kms-protocol.js';
import { answerProcessed, answerProcessedFields, requestSent, requestSentFields } from './client-events.js';
import { standardPolicies } from './standard-policies.js';
import { morning } from './testing/contoso.js';

const request: KmsRequest = {
  clientMachineId: '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
  machineName: 'ws-1.contoso.com',
  kmsId: '0c350000-0000-4000-8000-000000000002',
  activationId: 'ac1d0000-0000-4000-8000-000000000004',
  requiredCount: 25,
  virtualMachine: true,
  licenseStatus: 2,
  minutesToExpiration: 43_200,
  requestTime: '2009-07-22T09:00:00Z',
};
const answer: KmsAnswer = {
  result: 'answered',
  clientMachineId: request.clientMachineId,
  count: 26,
  activationIntervalMinutes: 120,
  renewalIntervalMinutes: 10_080,
  hostProductKeyId: 'SYNTH-KMS',
  requestTime: request.requestTime,
};
const sent = { request, host: 'kms-1.contoso.com', port: 1688, code: '0x800706BA', clock: morning };

test('event 12288 has the ten fields of Table 11 in its order', () => {
  expect(requestSentFields(sent)).toEqual([
    '0x800706BA',
    '0x00000000',
    'kms-1.contoso.com:1688',
    '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
    '2009/07/22 09:00',
    '1',
    '2',
    '43200',
    'ac1d0000-0000-4000-8000-000000000004',
    '25',
  ]);
});

test('event 12289 of a client that is activated by the answer', () => {
  expect(answerProcessedFields({ answer, bound: true, clock: morning })).toEqual([
    '0x00000000',
    '0x00000000',
    '1',
    '0',
    '26',
    '120',
    '10080',
    '2009/07/22 09:00',
  ]);
});

test('event 12289 of a client that is not: the flag for too small a count is set', () => {
  expect(answerProcessedFields({ answer, bound: false, clock: morning }).slice(1, 3)).toEqual(['0x04000000', '0']);
});

test('events stand in the log they are written to under the provider of Windows 7, their fields in one line', () => {
  expect(requestSent(requestSentFields(sent), morning, 'Application')).toMatchObject({
    id: 12_288,
    log: 'Application',
    provider: 'Microsoft-Windows-Security-SPP',
    at: '2009-07-22T09:00:00Z',
    message: expect.stringMatching(/\nInfo:\n0x800706BA, 0x00000000, kms-1\.contoso\.com:1688, /),
  });
  const processed = answerProcessed(
    answerProcessedFields({ answer, bound: true, clock: morning }),
    morning,
    standardPolicies.clientEventLog(),
  );
  expect(processed).toMatchObject({ id: 12_289, log: 'Application' });
});

test('the time in an event is the client’s, in UTC, zero-padded to the minute', () => {
  const clock = fc.date({ min: new Date('2007-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(clock, date => {
      const time = requestSentFields({ ...sent, clock: date.getTime() })[4] ?? '';
      expect(time).toMatch(/^\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}$/);
      const read = Date.parse(`${time.replaceAll('/', '-').replace(' ', 'T')}:00Z`);
      expect(date.getTime() - read).toBeGreaterThanOrEqual(0);
      expect(date.getTime() - read).toBeLessThan(60_000);
    }),
  );
});
