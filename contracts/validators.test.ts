import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodAnswer, goodRequest } from '../transport/testing.js';
import type { Check } from './contract.js';
import {
  activationProtocol,
  activationServiceControl,
  dnsControl,
  kmsHostControl,
  kmsProtocol,
  targetControl,
} from './generated/verbs.js';
import { keyRing } from './key-ring.js';

const now = '2009-10-22T09:00:00Z';
const hardwareId = '1'.repeat(36);
const activation = activationProtocol.verbs;
const target = targetControl.verbs;
const computer = { world: 'one', computer: 'KMS_1' };
const place = { domain: 'contoso.com', hardwareId, clockOffsetMinutes: -60, address: '127.16.0.1', kmsPort: 1688 };

/** Messages as they stand in the contracts' own words, each with the check of its verb. */
const examples: Record<string, [Check, object]> = {
  'KMS request': [kmsProtocol.verbs.request.checkRequest, goodRequest],
  'KMS answer': [kmsProtocol.verbs.request.checkResponse, goodAnswer],
  'KMS refusal': [kmsProtocol.verbs.request.checkResponse, { result: 'refused', code: '0xC004F042' }],
  'activation request': [
    activation.activate.checkRequest,
    { productKey: 'anything', hardwareId, activationId: goodRequest.activationId, computerName: '' },
  ],
  activated: [activation.activate.checkResponse, { result: 'activated', activationsUsed: 1 }],
  'confirmation request': [activation.confirm.checkRequest, { installationId: '000000 111111' }],
  confirmed: [
    activation.confirm.checkResponse,
    { result: 'confirmed', confirmationId: '123456-'.repeat(8).slice(0, -1) },
  ],
  'remaining request': [activation.remaining.checkRequest, { productKey: 'anything' }],
  remaining: [
    activation.remaining.checkResponse,
    { result: 'remaining', activationsUsed: 0, activationsRemaining: null },
  ],
  'fault of a mock': [activationServiceControl.verbs.setFault.checkRequest, { fault: 'silence' }],
  'no fault of a mock': [kmsHostControl.verbs.setFault.checkRequest, { fault: null }],
  'set-up of a host': [
    kmsHostControl.verbs.configure.checkRequest,
    {
      name: 'KMS_1',
      hostKeyType: null,
      activated: false,
      clockOffsetMinutes: -1,
      contactedBy: { computers: 3, requiredCount: 25 },
    },
  ],
  'status of a host': [
    kmsHostControl.verbs.status.checkResponse,
    { currentCount: 1, totalRequests: 2, failedRequests: 1, requestsByStatus: [{ status: 2, requests: 2 }] },
  ],
  zone: [dnsControl.verbs.addZone.checkRequest, { zone: 'contoso.com', updates: 'refused' }],
  records: [
    dnsControl.verbs.addRecords.checkRequest,
    {
      records: [
        {
          type: 'SRV',
          name: '_vlmcs._tcp.contoso.com',
          ttl: 60,
          priority: 0,
          weight: 0,
          port: 1688,
          target: 'a.contoso.com',
        },
      ],
    },
  ],
  'DNS faults': [dnsControl.verbs.setFaults.checkRequest, { faults: [{ fault: 'delay', delayMilliseconds: 50 }] }],
  world: [
    target.open.checkRequest,
    {
      scenario: 'features/x.feature:1',
      profile: 'machine',
      clock: 'virtual',
      now,
      seed: 1,
      keyRing,
      dnsServers: [{ address: '127.0.0.1', port: 53 }],
      activationServiceUrl: 'http://127.0.0.1:40001',
      readings: {},
    },
  ],
  computer: [
    target.createComputer.checkRequest,
    {
      ...computer,
      ...place,
      searchSuffixes: [],
      edition: 'windows-7-enterprise',
      virtualMachine: false,
      clientMachineId: goodRequest.clientMachineId,
      qualifyingMarker: true,
    },
  ],
  'bare host': [target.createHost.checkRequest, { world: 'one', host: 'KMS_1', ...place }],
  'slmgr command': [target.runSlmgr.checkRequest, { ...computer, arguments: ['/ato'], elevated: false }],
  'slmgr outcome': [target.runSlmgr.checkResponse, { result: { exitCode: -1_073_422_288, output: 'Error' } }],
  'registry value': [
    target.writeRegistry.checkRequest,
    { ...computer, path: '', name: 'VLRenewalInterval', value: { type: 'REG_DWORD', data: 600 } },
  ],
  stimulus: [
    target.stimulate.checkRequest,
    { ...computer, stimulus: { kind: 'hardware-change', hardwareId, withinTolerance: true } },
  ],
  'timer that runs': [target.advance.checkResponse, { result: { nextDue: now } }],
  'no timer': [target.advance.checkResponse, { result: { nextDue: null } }],
  unsupported: [target.readWmi.checkResponse, { unsupported: 'no WMI here' }],
  fault: [target.readEvents.checkResponse, { fault: 'it fell over' }],
};
const named = Object.entries(examples).map(([name, [check, message]]) => ({ name, check, message }));

test.each(named)('$name is accepted', ({ check, message }) => {
  expect(check(message)).toBeNull();
});

test.each(named)('$name with a member too many is refused, and the member is named', ({ check, message }) => {
  expect(check({ ...message, unheardOf: 1 })).toEqual({
    path: '',
    rule: 'must NOT have additional properties: unheardOf',
  });
});

test.each(named)('$name without any one of the members it must have is refused', ({ check, message }) => {
  const optional = /^(name|hostKeyType|activated|clockOffsetMinutes|contactedBy|note)$/;
  const free = (name: string) => optional.test(name) && 'contactedBy' in message;
  for (const member of Object.keys(message).filter(name => !free(name))) {
    const { [member]: _gone, ...rest } = message as Record<string, unknown>;
    expect(check(rest), member).not.toBeNull();
  }
});

test('what is no message at all is refused by every check', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(null, undefined, true, '', 0, []), fc.string(), fc.double()), value => {
      for (const { check } of named) expect(check(value)).not.toBeNull();
    }),
  );
});

test.each([
  [kmsProtocol.verbs.request.checkRequest, { ...goodRequest, requestTime: '2009-07-22 09:00' }, '/requestTime'],
  [kmsProtocol.verbs.request.checkRequest, { ...goodRequest, requiredCount: 0 }, '/requiredCount'],
  [kmsProtocol.verbs.request.checkRequest, { ...goodRequest, requiredCount: 2.5 }, '/requiredCount'],
  [kmsProtocol.verbs.request.checkRequest, { ...goodRequest, licenseStatus: 7 }, '/licenseStatus'],
  [kmsProtocol.verbs.request.checkResponse, { ...goodAnswer, count: -1 }, '/count'],
  [kmsProtocol.verbs.request.checkResponse, { result: 'refused', code: '0xc004f042' }, '/code'],
  [target.advance.checkResponse, { result: { nextDue: 'soon' } }, '/result/nextDue'],
  [target.createHost.checkRequest, { world: 'one', host: 'KMS 1', ...place }, '/host'],
])('the deepest place that breaks a rule is named: %#', (check, message, path) => {
  expect(check(message)?.path).toBe(path);
});

test('an answer that lacks a member is told which, among what else it could have been', () => {
  const { count: _gone, ...uncounted } = goodAnswer;
  expect(kmsProtocol.verbs.request.checkResponse(uncounted)?.rule).toContain("'count'");
});

test('an answer says exactly one thing', () => {
  expect(target.close.checkResponse({ result: {}, fault: 'and a fault' })).not.toBeNull();
  expect(target.close.checkResponse({})).not.toBeNull();
});
