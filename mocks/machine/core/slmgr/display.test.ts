import { expect, test } from 'vitest';
import type { HostView } from '../host-view.js';
import { day } from '../instants.js';
import type { License, Machine } from '../machine.js';
import { writeValue } from '../registry.js';
import { standardPolicies } from '../standard-policies.js';
import { activatedServer, contosoComputer, morning, profile } from '../testing/contoso.js';
import { displayExpiration, displayLicense } from './display.js';

const use = { profile, policies: standardPolicies, host: null, now: morning };
const show = (machine: Machine, host: HostView = null) => displayLicense({ ...use, machine, host }, false).split('\n');
const detail = (machine: Machine, typed?: string) => displayLicense({ ...use, machine }, true, typed).split('\n');

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
    discoveredHost: { name: 'kms-1.contoso.com', port: 1688 },
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
  expect(lines).toContain('Notification Reason: 0xC004F009 (grace time expired).');
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
    'Description: Windows Operating System - Windows Server 2008 R2 Enterprise, VOLUME_KMS_C channel',
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
    '    Requests with License Status Licensed: 0',
    '    Requests with License Status Initial grace period: 0',
    '    Requests with License Status License expired or Hardware out of tolerance: 2',
    '    Requests with License Status Non-genuine grace period: 0',
    '    Requests with License Status Notification: 0',
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

test.each([
  ['0xC004F009', 'Notification Reason: 0xC004F009 (grace time expired).'],
  ['0xC004F200', 'Notification Reason: 0xC004F200 (non-genuine).'],
  ['0xC004F056', 'Notification Reason: 0xC004F056.'],
])('the reason %s reads %s', (reason, line) => {
  expect(show(withLicense({ status: 5, reason, graceEndsAt: null }))).toContain(line);
});

test('details are ids, the installation id, the rearm count and the trusted time', () => {
  expect(detail(activatedServer('Contoso MAK'))).toEqual([
    'Software licensing service version: 6.1.7600.16385',
    '',
    'Name: Windows Server 2008 R2 Enterprise edition',
    'Description: Windows Operating System - Windows Server 2008 R2 Enterprise, VOLUME_MAK channel',
    'Activation ID: ac1d0000-0000-4000-8000-000000000010',
    'Application ID: 55c92734-d682-4d71-983e-d6ec3f16059f',
    'Extended PID: synthetic-201',
    expect.stringMatching(/^Installation ID: \d/),
    'Use License URL: https://licensing.example/use-license',
    'Validation URL: https://licensing.example/validation',
    'Partial Product Key: 00201',
    'License Status: Licensed',
    'Remaining Windows rearm count: 3',
    'Trusted time: 7/22/2009 9:00:00 AM',
  ]);
  expect(detail(client).filter(line => line.includes('URL'))).toEqual([]);
});

test('an activation id and All mean the installed product, in any case', () => {
  for (const typed of ['AC1D0000-0000-4000-8000-000000000004', 'ALL', 'all']) {
    expect(detail(client, typed)).toEqual(detail(client));
  }
  expect(detail(client, 'nobody')).toEqual(['Error: Activation ID (nobody) not found.']);
});

test('a product without a key is shown where it is asked for by name', () => {
  const unlicensed = { ...withLicense({ status: 0, graceEndsAt: null }), installedKey: null };
  expect(detail(unlicensed, 'all')).toEqual(
    expect.arrayContaining(['Installation ID: ', 'This license is not in use.', 'License Status: Unlicensed']),
  );
});

const expiry = (machine: Machine, typed?: string) => displayExpiration({ ...use, machine }, typed);

test.each([
  [0, null, 'Unlicensed'],
  [1, null, 'The machine is permanently activated.'],
  [1, 180, 'Volume activation will expire 1/18/2010 9:00:00 AM'],
  [2, 30, 'Initial grace period ends 8/21/2009 9:00:00 AM'],
  [3, 30, 'Additional grace period ends 8/21/2009 9:00:00 AM'],
  [4, 30, 'Non-genuine grace period ends 8/21/2009 9:00:00 AM'],
  [5, null, 'Windows is in Notification mode'],
  [6, 30, 'Extended grace period ends 8/21/2009 9:00:00 AM'],
] as const)('of licence status %i with %s days left /xpr says %s', (status, days, sentence) => {
  const end = days === null ? null : morning + days * day;
  const license = status === 1 ? { validUntil: end, graceEndsAt: null } : { validUntil: null, graceEndsAt: end };
  expect(expiry(withLicense({ status, ...license }))).toBe(`Windows 7 Enterprise:\n    ${sentence}`);
});

test('the expiry of a product without a key, or of an unknown one, is an error', () => {
  expect(expiry({ ...client, installedKey: null })).toBe('Error: product key not found.');
  expect(expiry(client, 'all')).toBe('Error: Activation ID (all) not found.');
});

test('in Chinese every line is translated, and figures and ids stay', () => {
  const chinese = contosoComputer('windows-7-enterprise', { displayLanguage: 'zh-TW' });
  const lines = detail(chinese);
  expect(lines).toEqual(
    expect.arrayContaining(['授權狀態: 初始寬限期', '剩餘時間: 43200 分鐘 (30 天)', '部分產品金鑰: HVTHH']),
  );
  expect(lines.filter(line => line !== '' && !/[\u4e00-\u9fff]/.test(line))).toEqual([]);
  expect(expiry(chinese)).toBe('Windows 7 Enterprise:\n    初始寬限期於 2009/8/21 上午 09:00:00 結束');
});
