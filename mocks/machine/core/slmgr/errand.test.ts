import { expect, test } from 'vitest';
import type { Account } from '../../../../contracts/types/target-control.js';
import { standardPolicies } from '../standard-policies.js';
import { contosoComputer } from '../testing/contoso.js';
import { sendErrand } from './errand.js';

const accounts: Account[] = [
  { user: 'CONTOSO\\admin', password: 'P@ss', administrator: true },
  { user: 'CONTOSO\\clerk', password: 'P@ss', administrator: false },
];
const own = contosoComputer();
const server = contosoComputer('server-2008-r2-enterprise', { name: 'SRV_1', accounts }).computer;
const vista = contosoComputer('vista-enterprise', { name: 'OLD_1' });
const computers = [own.computer, server, vista.computer];

const send = (typed: string[], elevated = true, from = own) =>
  sendErrand(from, { arguments: typed, elevated }, computers, standardPolicies);

test.each(['SRV_1', 'srv_1', 'srv_1.contoso.com', 'SRV_1.CONTOSO.COM'])('%s names the server', name => {
  expect(send([name, '/dli'])).toMatchObject({ kind: 'sent', computer: 'SRV_1' });
});

test('a computer alone gets the rights of whoever typed the command', () => {
  expect(send(['SRV_1', '/upk'], false)).toMatchObject({ command: { elevated: false } });
  expect(send(['SRV_1', '/upk'], true)).toMatchObject({ command: { elevated: true } });
});

test('an administrator of the other computer brings the rights along', () => {
  expect(send(['SRV_1', 'contoso\\ADMIN', 'P@ss', '/upk'], false)).toMatchObject({ command: { elevated: true } });
});

test.each([
  ['CONTOSO\\admin', 'p@ss'],
  ['CONTOSO\\clerk', 'P@ss'],
  ['CONTOSO\\nobody', 'P@ss'],
])('%s with %s is refused', (user, password) => {
  expect(send(['SRV_1', user, password, '/upk'])).toMatchObject({ kind: 'refused', code: '0x80070005' });
});

test('an unknown computer is 0x800706BA', () => {
  expect(send(['SRV_9', '/dli'])).toMatchObject({ kind: 'refused', code: '0x800706BA' });
});

test('the generations do not manage each other, but each manages its own', () => {
  const output = 'The remote machine does not support this version of SLMgr.vbs';
  expect(send(['OLD_1', '/dlv'])).toMatchObject({ kind: 'refused', output });
  expect(send(['SRV_1', '/dlv'], true, vista)).toMatchObject({ kind: 'refused' });
  expect(send(['OLD_1', '/dlv'], true, vista)).toMatchObject({ kind: 'sent', computer: 'OLD_1' });
});
