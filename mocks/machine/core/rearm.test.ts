import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from './instants.js';
import type { Machine } from './machine.js';
import { nextClientMachineId } from './next-client-machine-id.js';
import { completeRearm, rearm } from './rearm.js';
import { writeValue } from './registry.js';
import { standardPolicies } from './standard-policies.js';
import { activatedServer, contosoComputer, morning, profile } from './testing/contoso.js';

const ask = (machine: Machine) => rearm(machine, standardPolicies);
const restarted = (machine: Machine, now = morning) => completeRearm(machine, profile, standardPolicies, now);

test('a rearm takes a rearm from those left and waits for the restart', () => {
  const { machine, code } = ask(activatedServer());
  expect(code).toBe('0x00000000');
  expect(machine).toEqual({ ...activatedServer(), rearmsRemaining: 2, rearmPending: true });
});

test('after the restart the first 30 days begin anew, and nothing is left of what was learnt', () => {
  const learnt = { activationIntervalMinutes: 15, renewalIntervalMinutes: 15, hostProductKeyId: 'x', count: 1 };
  const before: Machine = { ...activatedServer(), learnt, cachedHost: { name: 'kms-1', port: 1688 } };
  const after = restarted(ask(before).machine, morning + day);
  expect(after.license).toMatchObject({ status: 2, graceEndsAt: morning + 31 * day, validUntil: null });
  expect(after).toMatchObject({ rearmPending: false, learnt: null, cachedHost: null });
  expect(after.clientMachineId).not.toBe(before.clientMachineId);
});

test('a restart without a rearm completes nothing', () => {
  const machine = contosoComputer();
  expect(restarted(machine)).toBe(machine);
});

test('the fourth rearm is refused and changes nothing', () => {
  const spent: Machine = { ...contosoComputer(), rearmsRemaining: 0 };
  expect(ask(spent)).toEqual({ machine: spent, code: '0xC004D307' });
});

test('a licence that no rearm starts from is 0xC004F200, and changes nothing', () => {
  const machine = contosoComputer();
  const refusing = { ...standardPolicies, rearmsFrom: () => false };
  expect(rearm(machine, refusing)).toEqual({ machine, code: '0xC004F200' });
});

test('SkipRearm spares the rearm and everything else; so does the answer file of sysprep', () => {
  const skipping = writeValue(contosoComputer(), '', 'SkipRearm', { type: 'REG_DWORD', data: 1 });
  expect(ask(skipping)).toEqual({ machine: skipping, code: '0x00000000' });
  const machine = contosoComputer();
  expect(rearm(machine, standardPolicies, { by: 'sysprep', skipRearm: true }).machine).toBe(machine);
});

test('client machine ids are GUIDs, new each time, and another on every computer of one world', () => {
  fc.assert(
    fc.property(fc.nat(), fc.stringMatching(/^\d{36}$/), fc.stringMatching(/^\d{36}$/), (random, one, other) => {
      fc.pre(one !== other);
      const machine = { ...contosoComputer(), random };
      const on = (hardwareId: string) => ({ ...machine, computer: { ...machine.computer, hardwareId } });
      const first = nextClientMachineId(on(one));
      const again = nextClientMachineId({ ...on(one), ...first });
      const elsewhere = nextClientMachineId(on(other));
      const ids = [machine.clientMachineId, first.clientMachineId, again.clientMachineId, elsewhere.clientMachineId];
      for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(new Set(ids).size).toBe(4);
      expect(nextClientMachineId(on(one))).toEqual(first);
    }),
  );
});
