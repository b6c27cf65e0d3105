import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyRing } from '../../../contracts/key-ring.js';
import { judgeConfirmationId } from '../../../contracts/offline/confirmation-id.js';
import { composeInstallationId } from '../../../contracts/offline/installation-id.js';
import { windows7And2008R2 } from '../../../contracts/profiles/windows-7-2008-r2/index.js';
import type { ActivateResponse } from '../../../contracts/types/activation-protocol.js';
import { assembleActivationService } from './assemble.js';
import { activationServiceReadings } from './readings.js';
import { standardPolicies } from './standard-policies.js';
import { type ActivationServiceState, accountOf, computersOf, createActivationServiceState } from './state.js';

const standard = assembleActivationService(windows7And2008R2);
const inTotal = assembleActivationService(windows7And2008R2, {
  ...standardPolicies,
  ...activationServiceReadings['host-key-limit']?.['in-total'],
});

function keyNamed(label: string) {
  const entry = keyRing.find(candidate => candidate.label === label);
  if (entry === undefined) throw new Error(`no key "${label}" in the ring`);
  return entry;
}

const hardware = (computer: number) => String(computer).padStart(36, '0');

/** Activates on these computers one after the other and answers what the last one was told. */
function activate(label: string, computers: number[], service = standard, from?: ActivationServiceState) {
  const { productKey } = keyNamed(label);
  let state = from ?? createActivationServiceState(keyRing);
  let last: ActivateResponse | null = null;
  for (const computer of computers) {
    const request = {
      productKey,
      hardwareId: hardware(computer),
      activationId: 'ac1d0000-0000-4000-8000-000000000001',
      computerName: `ws-${computer}`,
    };
    const answered = service.activate(state, request);
    state = answered.state;
    last = answered.response;
  }
  return { state, last, account: accountOf(state, productKey) };
}

const times = (count: number, computer: number) => Array.from({ length: count }, () => computer);
const refused = (code: string) => ({ result: 'refused', code });

test.each([
  ['invalid MAK', '0xC004C001'],
  ['blocked MAK', '0xC004C003'],
  ['blocked KMS_C key', '0xC004C003'],
  ['setup key for windows-7-enterprise', '0xC004C001'],
])('%s is refused with %s and nothing is booked', (label, code) => {
  const { last, account } = activate(label, [1]);
  expect(last).toEqual(refused(code));
  expect(account.activationsUsed).toBe(0);
});

test('a key outside the ring is invalid', () => {
  const request = {
    productKey: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA',
    hardwareId: hardware(1),
    activationId: 'ac1d0000-0000-4000-8000-000000000001',
    computerName: 'ws-1',
  };
  const { response } = standard.activate(createActivationServiceState(keyRing), request);
  expect(response).toEqual(refused('0xC004C001'));
});

test('a key is known in lower case too', () => {
  const state = createActivationServiceState(keyRing);
  expect(standard.remaining(state, { productKey: ' synth-mak00-c0nt0-00000-00201 ' })).toMatchObject({
    activationsRemaining: 100,
  });
});

test('a host key activates six computers; the seventh is refused and the six may go on', () => {
  const six = activate('KMS_C key', [1, 2, 3, 4, 5, 6]);
  expect(six.last).toEqual({ result: 'activated', activationsUsed: 6 });
  expect(activate('KMS_C key', [7], standard, six.state).last).toEqual(refused('0xC004C008'));
  expect(activate('KMS_C key', [6], standard, six.state).last).toEqual({ result: 'activated', activationsUsed: 7 });
});

test('a host key activates one computer ten times; the eleventh is refused and another computer may', () => {
  const ten = activate('KMS_C key', times(10, 1));
  expect(ten.last).toEqual({ result: 'activated', activationsUsed: 10 });
  expect(activate('KMS_C key', [1], standard, ten.state).last).toEqual(refused('0xC004C008'));
  expect(activate('KMS_C key', [2], standard, ten.state).last).toEqual({ result: 'activated', activationsUsed: 11 });
});

test('under the other reading ten activations are all, and the computers are still six', () => {
  expect(activate('KMS_C key', [...times(9, 1), 2, 3], inTotal).last).toEqual(refused('0xC004C008'));
  expect(activate('KMS_C key', [1, 2, 3, 4, 5, 6, 7], inTotal).last).toEqual(refused('0xC004C008'));
});

test('a MAK without an extension ends at its allowance with 0xC004C020', () => {
  expect(activate('small MAK', [1, 2]).last).toEqual({ result: 'activated', activationsUsed: 2 });
  expect(activate('small MAK', [1, 2, 3]).last).toEqual(refused('0xC004C020'));
});

test('a MAK with an extension ends after both with 0xC004C021', () => {
  expect(activate('extended MAK', [1, 2, 3]).last).toEqual({ result: 'activated', activationsUsed: 3 });
  expect(activate('extended MAK', [1, 2, 3, 4]).last).toEqual(refused('0xC004C021'));
});

test('the same computer with the same MAK counts again', () => {
  const { account, last } = activate('small MAK', [1, 1]);
  expect(last).toEqual({ result: 'activated', activationsUsed: 2 });
  expect(computersOf(account)).toBe(1);
});

test('a confirmation id belongs to its installation id and costs one activation', () => {
  const { productKey, number } = keyNamed('small MAK');
  const installationId = composeInstallationId(number, hardware(1));
  const { state, response } = standard.confirm(createActivationServiceState(keyRing), { installationId });
  if (response.result !== 'confirmed') throw new Error(`expected a confirmation id, got ${response.code}`);
  expect(judgeConfirmationId(installationId, response.confirmationId)).toBe('ok');
  expect(standard.remaining(state, { productKey })).toEqual({
    result: 'remaining',
    activationsUsed: 1,
    activationsRemaining: 1,
  });
});

test.each([
  ['malformed', '123456', '0xC004F02C'],
  ['of a key nobody knows', composeInstallationId(999, hardware(1)), '0xC004C001'],
  ['of a blocked MAK', composeInstallationId(203, hardware(1)), '0xC004C003'],
  ['of a setup key', composeInstallationId(1, hardware(1)), '0xC004C001'],
])('an installation id %s is refused', (_title, installationId, code) => {
  const state = createActivationServiceState(keyRing);
  const answered = standard.confirm(state, { installationId });
  expect(answered).toEqual({ state, response: refused(code) });
});

test('online and offline draw on the same allowance', () => {
  const used = activate('small MAK', [1, 2]);
  const installationId = composeInstallationId(keyNamed('small MAK').number, hardware(3));
  expect(standard.confirm(used.state, { installationId }).response).toEqual(refused('0xC004C020'));
});

test('what remains: a number for a MAK, nothing for a host key, a refusal for a key without an account', () => {
  const remaining = (label: string, from = createActivationServiceState(keyRing)) =>
    standard.remaining(from, { productKey: keyNamed(label).productKey });
  const used = activate('extended MAK', [1]);
  expect(remaining('extended MAK', used.state)).toMatchObject({ activationsUsed: 1, activationsRemaining: 2 });
  expect(remaining('KMS_C key')).toEqual({ result: 'remaining', activationsUsed: 0, activationsRemaining: null });
  expect(remaining('blocked MAK')).toEqual(refused('0xC004C003'));
  expect(remaining('setup key for windows-7-enterprise')).toEqual(refused('0xC004C001'));
});

test('whoever activates a host key: never more than six computers, never more than ten on one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 120 }), computers => {
      const { account } = activate('KMS_C key', computers);
      expect(computersOf(account)).toBeLessThanOrEqual(6);
      for (const count of account.byComputer.values()) expect(count).toBeLessThanOrEqual(10);
      const booked = [...account.byComputer.values()].reduce((sum, count) => sum + count, 0);
      expect(account.activationsUsed).toBe(booked);
    }),
  );
});

test('whoever activates a MAK: used never passes allowance and extension, and a refusal changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }), computers => {
      const used = activate('extended MAK', computers);
      expect(used.account.activationsUsed).toBe(Math.min(3, computers.length));
      if (computers.length > 3) {
        const again = activate('extended MAK', [1], standard, used.state);
        expect(again.state).toBe(used.state);
      }
    }),
  );
});
