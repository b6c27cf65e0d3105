import { expect, test } from 'vitest';
import { day } from '../instants.js';
import type { License, Machine } from '../machine.js';
import { writeValue } from '../registry.js';
import { standardPolicies } from '../standard-policies.js';
import { activatedServer, contosoComputer, morning, profile } from '../testing/contoso.js';
import { displayLicense } from './display.js';

const show = (machine: Machine, host: Parameters<typeof displayLicense>[3] = null) =>
  displayLicense(machine, profile, standardPolicies, host, morning).split('\n');

const client = contosoComputer();
const withLicense = (license: Partial<License>): Machine => ({ ...client, license: { ...client.license, ...license } });
const inNotification = withLicense({ status: 5, reason: '0xC004F009', graceEndsAt: null });

test('a client in grace that has found no host yet', () => {
  expect(show(client)).toEqual([
    'Name: Windows 7 Enterprise edition',
    'Description: Windows Operating System - Windows 7 Enterprise, VOLUME_KMSCLIENT channel',
    'Partial Product Key: HVTHH',
    'License Status: Initial grace period',
    'Time remaining: 43200 minute(s) (30 day(s))',
    '',
    'Key Management Service client information',
    '    Client Machine ID (CMID): 08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
    '    DNS auto-discovery: KMS name not available',
    '    Activation interval: 120 minutes',
    '    Renewal interval: 10080 minutes',
    '    KMS host caching is enabled',
  ]);
});

test('an activated client says how long it is, whom it found and what that host told it', () => {
  const machine: Machine = {
    ...withLicense({ status: 1, graceEndsAt: null, validUntil: morning + 180 * day - 1 }),
    cachedHost: { name: 'kms-1.contoso.com', port: 1688 },
    learnt: {
      activationIntervalMinutes: 60,
      renewalIntervalMinutes: 600,
      hostProductKeyId: 'SYNTH-KMS',
      count: 50,
    },
  };
  expect(show(machine)).toEqual(
    expect.arrayContaining([
      'License Status: Licensed',
      'Volume activation expiration: 259200 minute(s) (180 day(s))',
      '    KMS machine name from DNS: kms-1.contoso.com:1688',
      '    KMS machine extended PID: SYNTH-KMS',
      '    Activation interval: 60 minutes',
      '    Renewal interval: 600 minutes',
    ]),
  );
});

test('a registered host is told from one that DNS gave', () => {
  const machine = writeValue(client, '', 'KeyManagementServiceName', { type: 'REG_SZ', data: 'kms-9' });
  expect(show(machine)).toContain('    Registered KMS machine name: kms-9:1688');
});

test('days are whole days, rounded down', () => {
  expect(show(withLicense({ graceEndsAt: morning + 2 * day - 60_000 }))).toContain(
    'Time remaining: 2879 minute(s) (1 day(s))',
  );
});

test('in notification the reason is shown and no time remains', () => {
  const lines = show(inNotification);
  expect(lines).toContain('Notification Reason: 0xC004F009.');
  expect(lines.filter(line => line.startsWith('Time remaining'))).toEqual([]);
});

test.each([
  [0, 'Unlicensed'],
  [1, 'Licensed'],
  [2, 'Initial grace period'],
  [3, 'Additional grace period (KMS license expired or hardware out of tolerance)'],
  [4, 'Non-genuine grace period.'],
  [5, 'Notification'],
  [6, 'Extended grace period'],
] as const)('licence status %i reads %s', (status, words) => {
  expect(show(withLicense({ status }))).toContain(`License Status: ${words}`);
});

test('a KMS host shows its own part, and no client’s', () => {
  const lines = show(activatedServer(), {
    currentCount: 26,
    totalRequests: 30,
    failedRequests: 4,
    requestsByStatus: [
      { status: 0, requests: 1 },
      { status: 3, requests: 2 },
      { status: 6, requests: 0 },
    ],
  });
  expect(lines.slice(1)).toEqual([
    'Description: Windows Operating System - Windows Server 2008 R2 Enterprise, VOLUME_KMS channel',
    'Partial Product Key: 00105',
    'License Status: Licensed',
    '    Key Management Service is enabled on this machine',
    '    Current count: 26',
    '    Listening on Port: 1688',
    '    DNS publishing enabled',
    '    KMS priority: Normal',
    ' Key Management Service cumulative requests received from clients',
    '    Total requests received: 30',
    '    Failed requests received: 4',
    '    Requests with License Status Unlicensed: 1',
    '    Requests with License Status License expired or Hardware out of tolerance: 2',
  ]);
});

test('a computer with a MAK is neither client nor host', () => {
  expect(show(activatedServer('Contoso MAK'))).toEqual([
    'Name: Windows Server 2008 R2 Enterprise edition',
    'Description: Windows Operating System - Windows Server 2008 R2 Enterprise, VOLUME_MAK channel',
    'Partial Product Key: 00201',
    'License Status: Licensed',
  ]);
});

test('without a key there is nothing to show', () => {
  expect(show({ ...client, installedKey: null })).toEqual(['Error: product key not found.']);
});
