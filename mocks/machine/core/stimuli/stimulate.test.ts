import { expect, test } from 'vitest';
import type { Stimulus } from '../../../../contracts/types/target-control.js';
import { advance } from '../advance.js';
import type { Reply } from '../ask.js';
import { day, minute } from '../instants.js';
import { uninstallKey } from '../keys.js';
import type { Machine } from '../machine.js';
import { standardPolicies } from '../standard-policies.js';
import { answering } from '../testing/answering.js';
import { activatedServer, contosoComputer, keyLabelled, morning, profile } from '../testing/contoso.js';
import { activated, counted, failed, found, published, refused } from '../testing/replies.js';
import { stimulate } from './stimulate.js';

function after(machine: Machine, stimulus: Stimulus, replies: readonly Reply[] = [], now = morning) {
  return answering(stimulate(machine, stimulus, { profile, policies: standardPolicies, now }), replies).result.machine;
}

const restart = { kind: 'restart' } as const;
const networkChange = { kind: 'network-change' } as const;
const newHardware = '2'.repeat(36);
const hardwareChange = (withinTolerance: boolean) =>
  ({ kind: 'hardware-change', hardwareId: newHardware, withinTolerance }) as const;

const noTimers = { attemptAt: null, watchUntil: null, publishAt: null };
const licensed = after(contosoComputer(), restart, [found('kms-1.contoso.com'), counted(25)]);
const watching = after(licensed, restart, [failed('0x800706BA'), failed('0x8007232B')]);

test('a KMS client asks for a KMS at every start', () => {
  expect(licensed.license.status).toBe(1);
});

test('a KMS host publishes itself at every start', () => {
  expect(after(activatedServer(), restart, [published]).timers.publishAt).toBe(morning + day);
});

test('a host that may not publish itself asks DNS for nothing, and never will', () => {
  const mak: Machine = { ...activatedServer('Contoso MAK') };
  expect(after(mak, restart).timers.publishAt).toBeNull();
});

test('a computer without a key is unlicensed once it restarts', () => {
  const { machine } = uninstallKey(licensed);
  expect(after(machine, restart).license).toEqual({
    status: 0,
    reason: '0xC004F014',
    graceEndsAt: null,
    validUntil: null,
  });
});

test('a network change within 15 minutes of a failed renewal makes the client try again', () => {
  const renewed = after(watching, networkChange, [counted(25)], morning + 15 * minute);
  expect(renewed.timers).toMatchObject({ attemptAt: morning + 15 * minute + 10_080 * minute, watchUntil: null });
});

test('after those 15 minutes, and before any failure, a network change does nothing', () => {
  expect(after(watching, networkChange, [], morning + 15 * minute + 1)).toBe(watching);
  expect(after(licensed, networkChange)).toBe(licensed);
});

test('hardware within tolerance changes nothing that the activation service knows', () => {
  const host = activatedServer();
  expect(after(host, hardwareChange(true))).toEqual(host);
});

test('hardware beyond tolerance begins 30 days of grace, and the host publishes itself no more', () => {
  const host = { ...activatedServer(), timers: { attemptAt: null, watchUntil: null, publishAt: morning + day } };
  const changed = after(host, hardwareChange(false));
  const { license, computer } = changed;
  expect(license).toEqual({ status: 3, reason: '0xC004F00F', graceEndsAt: morning + 30 * day, validUntil: null });
  expect(computer.hardwareId).toBe(newHardware);
  const later = answering(advance(changed, profile, standardPolicies, morning + 3 * day), []).result;
  expect(later.timers.publishAt).toBe(morning + 4 * day);
});

test('a KMS client whose hardware changed asks an activation interval later, or when it would have asked anyway', () => {
  const inAWeek = after(licensed, hardwareChange(false), [], morning + day);
  expect(inAWeek.timers.attemptAt).toBe(morning + day + 120 * minute);
  const anHourBefore = morning + 7 * day - 60 * minute;
  expect(after(licensed, hardwareChange(false), [], anHourBefore).timers.attemptAt).toBe(morning + 7 * day);
});

test('other hardware does not lengthen the grace period of a computer that is not activated', () => {
  const { license } = after(contosoComputer(), hardwareChange(false), [], morning + day);
  expect(license).toEqual(contosoComputer().license);
});

test('failed genuine validation begins 30 days of non-genuine grace', () => {
  expect(after(licensed, { kind: 'genuine-validation-fails' }).license).toEqual({
    status: 4,
    reason: '0xC004F065',
    graceEndsAt: morning + 30 * day,
    validUntil: null,
    heldBefore: licensed.license,
  });
});

test('where genuine validation succeeds again the licence is what it was, or what time has made of it', () => {
  const failing = after(licensed, { kind: 'genuine-validation-fails' });
  const succeeds = { kind: 'genuine-validation-succeeds' } as const;
  expect(after({ ...failing, timers: noTimers }, succeeds).license).toEqual(licensed.license);
  const late = after({ ...failing, timers: noTimers }, succeeds, [], morning + 180 * day);
  expect(late.license).toMatchObject({ status: 3, graceEndsAt: morning + 210 * day });
});

test.each(['licensing-components', 'license-files'] as const)('tampering with %s ends what was held before', target => {
  const { license } = after(licensed, { kind: 'tampering', target });
  expect(license).toMatchObject({ status: 4, tamperedWith: target, heldBefore: licensed.license });
});

test('a restart of the service alone neither unlicenses a computer without a key nor asks a KMS', () => {
  const { machine } = uninstallKey(licensed);
  expect(after(machine, { kind: 'service-restart' })).toBe(machine);
  expect(after(licensed, { kind: 'service-restart' })).toBe(licensed);
});

test('a KMS host publishes itself when its service starts again', () => {
  expect(after(activatedServer(), { kind: 'service-restart' }, [published]).timers.publishAt).toBe(morning + day);
});

test('a service pack brings one more rearm', () => {
  expect(after(licensed, { kind: 'service-pack-installed' }).rearmsRemaining).toBe(licensed.rearmsRemaining + 1);
});

test('a MAK typed into the control panel is tried once, and kept whatever came of it', () => {
  const { productKey } = keyLabelled('Contoso MAK');
  const typed = { kind: 'key-typed-in-control-panel', productKey } as const;
  expect(after(licensed, typed, [activated]).license).toMatchObject({ status: 1, validUntil: null });
  const refusedOnce = after(licensed, typed, [refused('0xC004C003')]);
  expect(refusedOnce.installedKey?.productKey).toBe(productKey);
  expect(refusedOnce.license.status).toBe(2);
});
