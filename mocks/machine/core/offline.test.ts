import { expect, test } from 'vitest';
import { composeConfirmationId } from '../../../contracts/offline/confirmation-id.js';
import type { Reply } from './ask.js';
import type { Machine } from './machine.js';
import { depositConfirmationId, installationIdOf } from './offline.js';
import { standardPolicies } from './standard-policies.js';
import { answering } from './testing/answering.js';
import { contosoComputer, keyLabelled, morning, profile } from './testing/contoso.js';
import { published } from './testing/replies.js';

const withMak: Machine = { ...contosoComputer(), installedKey: keyLabelled('Contoso MAK') };
const idOf = (machine: Machine) => installationIdOf(machine) ?? 'none';
const deposit = (machine: Machine, typed: string, replies: readonly Reply[] = []) =>
  answering(depositConfirmationId(machine, typed, profile, standardPolicies, morning), replies).result;

test('the confirmation id of its installation id activates a computer for good, without asking anybody', () => {
  const { machine, code } = deposit(withMak, composeConfirmationId(idOf(withMak)));
  expect(code).toBe('0x00000000');
  expect(machine.license).toEqual({ status: 1, reason: '0x00000000', graceEndsAt: null, validUntil: null });
});

test('a KMS host that is activated by telephone publishes itself', () => {
  const host = { ...contosoComputer('server-2008-r2-enterprise'), installedKey: keyLabelled('KMS_C key') };
  const { machine } = deposit(host, composeConfirmationId(idOf(host)), [published]);
  expect(machine.timers.publishAt).toBeGreaterThan(morning);
});

test('what is no confirmation id is 0xC004F02C; that of another computer is 0xC004F04D', () => {
  expect(deposit(withMak, '123456')).toEqual({ machine: withMak, code: '0xC004F02C' });
  const other = { ...withMak, computer: { ...withMak.computer, hardwareId: '2'.repeat(36) } };
  expect(idOf(other)).not.toBe(idOf(withMak));
  expect(deposit(withMak, composeConfirmationId(idOf(other)))).toEqual({ machine: withMak, code: '0xC004F04D' });
});

test('without a product key there is no installation id and nothing to confirm', () => {
  const machine = { ...withMak, installedKey: null };
  expect(installationIdOf(machine)).toBeNull();
  expect(deposit(machine, '1')).toEqual({ machine, code: '0xC004F014' });
});
