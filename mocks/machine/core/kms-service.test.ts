import { expect, test } from 'vitest';
import { eventsOf } from './event-log.js';
import { kmsFailed, setPortOf, settleKms, startKms } from './kms-service.js';
import type { Machine } from './machine.js';
import { machineReadings } from './readings.js';
import { writeValue } from './registry.js';
import { standardPolicies } from './standard-policies.js';
import { activatedServer, contosoComputer, morning } from './testing/contoso.js';

const settle = (machine: Machine, policies = standardPolicies) => settleKms(machine, policies, morning);
const start = (machine: Machine, policies = standardPolicies) => startKms(machine, policies, morning);
const withPort = (machine: Machine, data: string) =>
  writeValue(machine, '', 'KeyManagementServiceListeningPort', { type: 'REG_SZ', data });
const running = settle(activatedServer());

test('the KMS runs while a host key is installed, at 1688 where nothing is set', () => {
  expect(running.kmsService).toMatchObject({ state: 'running', port: 1688 });
  expect(settle({ ...running, installedKey: null }).kmsService).toEqual({ state: 'stopped' });
  const client = contosoComputer();
  expect(settle(client)).toEqual(client);
});

test('a port that is set counts from the next start', () => {
  const set = withPort(running, '1700');
  expect(settle(set)).toBe(set);
  expect(setPortOf(set, standardPolicies)).toBe(1700);
  expect(start(set).kmsService).toMatchObject({ state: 'running', port: 1700 });
});

test.each(['', 'kms', '0', '65536', '1700.5', '-1700', '0x6a4', ' 1700'])(
  '"%s" is no port: the default applies, or the KMS stays down',
  text => {
    const set = withPort(running, text);
    expect(start(set).kmsService).toMatchObject({ state: 'running', port: 1688 });
    const strict = { ...standardPolicies, ...machineReadings['listening-port-unusable']?.fails };
    const failed = start(set, strict);
    // An empty text is as good as none.
    expect(failed.kmsService.state).toBe(text === '' ? 'running' : 'failed');
    const logged = eventsOf(failed.events).map(({ id, fields }) => [id, ...fields]);
    expect(logged).toEqual(text === '' ? [] : [[12291, '0x80070057']]);
  },
);

test.each([
  ['initialization', 12291, 'The Key Management Service (KMS) failed to initialize.'],
  ['renewal-timer', 12292, 'The Key Management Service (KMS) failed to initialize its renewal timer.'],
] as const)(
  'a start that fails at its %s is logged as %i, once, and stays down until the next',
  (part, id, sentence) => {
    const failed = start({ ...running, kmsStartFails: part });
    expect(eventsOf(failed.events)).toMatchObject([
      {
        id,
        log: 'Application',
        provider: 'Microsoft-Windows-Security-Licensing-SLC',
        fields: ['0x80004005'],
        message: `${sentence}\nInfo:\n0x80004005`,
      },
    ]);
    expect(settle(failed)).toBe(failed);
    expect(standardPolicies.publishes(failed)).toBe(false);
    expect(start(failed).kmsService).toMatchObject({ state: 'running', port: 1688 });
  },
);

test('a port that the system does not give is logged with its code', () => {
  const failed = kmsFailed(running, 'initialization', '0x80072740', standardPolicies, morning);
  expect(eventsOf(failed.events)).toMatchObject([{ id: 12291, fields: ['0x80072740'] }]);
});
