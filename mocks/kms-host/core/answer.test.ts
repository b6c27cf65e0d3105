import { expect, test } from 'vitest';
import { windows7And2008R2 } from '../../../contracts/profiles/windows-7-2008-r2/index.js';
import type { HostKeyType } from '../../../contracts/types/key-ring.js';
import { assembleKmsHost } from './assemble.js';
import { publicationFailed, publicationSucceeded } from './publication-events.js';
import { kmsHostReadings } from './readings.js';
import { standardPolicies } from './standard-policies.js';
import { contosoHost, minute, morning, requestOf } from './testing.js';

const host = assembleKmsHost(windows7And2008R2);

test('a valid request is answered with the count, both intervals, the host’s product id and its own id and time', () => {
  const settings = { activationIntervalMinutes: 14, renewalIntervalMinutes: 43_200 };
  expect(host.answer(contosoHost(settings), requestOf(7, 'client', morning), morning).response).toEqual({
    result: 'answered',
    clientMachineId: 'c11e0000-0000-4000-8000-000000000007',
    count: 1,
    activationIntervalMinutes: 14,
    renewalIntervalMinutes: 43_200,
    hostProductKeyId: 'SYNTH-KMS',
    requestTime: '2009-07-22T09:00:00Z',
  });
});

test.each([
  ['a host that is not activated', { activated: false }, 0, '0xC004F041'],
  ['a host without a host key', { hostKeyType: null }, 0, '0xC004F041'],
  ['a client 4 hours and 1 minute behind', {}, -241, '0xC004F06C'],
  ['a client 4 hours and 1 minute ahead', {}, 241, '0xC004F06C'],
  ['a host key that does not cover Windows 7', { hostKeyType: 'vista' as HostKeyType }, 0, '0xC004F042'],
  ['a host wrong in every way', { hostKeyType: 'vista' as HostKeyType, activated: false }, 241, '0xC004F041'],
  ['a wrong clock and a key that does not cover', { hostKeyType: 'vista' as HostKeyType }, 241, '0xC004F06C'],
])('%s is refused and not counted', (_title, settings, skewMinutes, code) => {
  const request = requestOf(1, 'client', morning + skewMinutes * minute);
  const { response, state, event } = host.answer(contosoHost(settings), request, morning);
  expect(response).toEqual({ result: 'refused', code });
  expect(state.rows).toEqual([]);
  expect(event?.fields[0]).toBe(code);
});

test.each([-240, -1, 0, 239, 240])('a clock %i minutes apart is accepted', skewMinutes => {
  const request = requestOf(1, 'client', morning + skewMinutes * minute);
  expect(host.answer(contosoHost(), request, morning).response.result).toBe('answered');
});

// Table 7, row by row: what each host key activates.
test.each<[HostKeyType, string]>([
  ['vista', 'vista'],
  ['windows-7', 'vista windows-7'],
  ['kms-a', 'vista windows-7 server-2008-a server-2008-r2-a'],
  ['kms-b', 'vista windows-7 server-2008-a server-2008-r2-a server-2008-b server-2008-r2-b'],
  ['server-2008-kms-a', 'vista server-2008-a'],
])('host key %s covers %s and nothing else', (hostKeyType, groups) => {
  for (const edition of windows7And2008R2.editions) {
    const request = requestOf(1, 'client', morning, { kmsId: edition.kmsId });
    const { result } = host.answer(contosoHost({ hostKeyType }), request, morning).response;
    expect([edition.id, result]).toEqual([
      edition.id,
      groups.split(' ').includes(edition.group) ? 'answered' : 'refused',
    ]);
  }
});

test('an unknown product is not covered by any host key', () => {
  const request = requestOf(1, 'client', morning, { kmsId: '00000000-0000-4000-8000-000000000000' });
  expect(host.answer(contosoHost(), request, morning).response).toEqual({ result: 'refused', code: '0xC004F042' });
});

test('valid and refused requests are counted apart, and all of them by licence status', () => {
  let { state } = host.answer(contosoHost(), requestOf(1, 'client', morning), morning);
  state = host.answer(state, requestOf(2, 'client', morning, { licenseStatus: 1 }), morning).state;
  state = host.answer(state, requestOf(3, 'client', morning + 300 * minute, { licenseStatus: 5 }), morning).state;
  expect(state.counters).toEqual({ total: 2, failed: 1, byStatus: [0, 1, 1, 0, 0, 1, 0] });
});

test('event 12290 has the fields of Table 11 in its order', () => {
  const request = requestOf(7, 'client', Date.UTC(2009, 6, 2, 9, 5), { virtualMachine: true });
  const { event } = host.answer(contosoHost(), request, Date.UTC(2009, 6, 2, 9, 6));
  expect(event).toEqual({
    id: 12290,
    log: 'Key Management Service',
    provider: 'Microsoft-Windows-Security-Licensing-SLC',
    at: '2009-07-02T09:06:00Z',
    fields: [
      '0x00000000',
      '25',
      'ws-7.contoso.com',
      'c11e0000-0000-4000-8000-000000000007',
      '2009/7/2 9:05',
      '1',
      '2',
      '43200',
      'ac1d0000-0000-4000-8000-000000000001',
    ],
    message:
      'An activation request has been processed.\nInfo:\n0x00000000,25,ws-7.contoso.com,c11e0000-0000-4000-8000-000000000007,2009/7/2 9:05,1,2,43200,ac1d0000-0000-4000-8000-000000000001',
  });
});

test('publication events carry (HRESULT, domain) and (domain)', () => {
  expect(publicationFailed('0x80072338', 'contoso.com', morning)).toMatchObject({
    id: 12293,
    log: 'Application',
    at: '2009-07-22T09:00:00Z',
    fields: ['0x80072338', 'contoso.com'],
  });
  expect(publicationSucceeded('contoso.com', morning)).toMatchObject({ id: 12294, fields: ['contoso.com'] });
});

test('under the other reading a refused request leaves a row', () => {
  const reading = kmsHostReadings['refused-request-counted']?.yes;
  const counting = assembleKmsHost(windows7And2008R2, { ...standardPolicies, ...reading });
  const { state, response } = counting.answer(
    contosoHost({ activated: false }),
    requestOf(1, 'client', morning),
    morning,
  );
  expect(response.result).toBe('refused');
  expect(counting.currentCount(state, morning)).toBe(1);
});
