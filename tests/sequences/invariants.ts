import { nextDue } from '../../mocks/machine/core/advance.js';
import { day } from '../../mocks/machine/core/instants.js';
import type { SequenceWorld } from './world.js';

/** What holds after every action, whatever came before: its sentence, and whether it does. */
export const invariants: Readonly<Record<string, (world: SequenceWorld) => boolean>> = {
  'a machine is licensed only by a KMS of the last 180 days, or by an activation for good': world =>
    world.machine.license.status !== 1 || world.hasPathToLicense(),
  'the count never exceeds twice the largest N': ({ host, profile, ...world }) =>
    host.rows.length <= profile.tableSizeFactor * host.largestN && world.now > 0,
  'a licence is one of the seven states': ({ machine }) => [0, 1, 2, 3, 4, 5, 6].includes(machine.license.status),
  'only a licensed machine has a validity to lose, and at most 180 days of it': ({ machine, now, profile }) => {
    const { status, validUntil } = machine.license;
    return (
      validUntil === null || (status === 1 && validUntil > now && validUntil <= now + profile.kmsValidityDays * day)
    );
  },
  'a grace period runs in states 2, 3 and 4 and in no other, for at most 30 days': ({ machine, now }) => {
    const { status, graceEndsAt } = machine.license;
    const inGrace = status === 2 || status === 3 || status === 4;
    return inGrace ? graceEndsAt !== null && graceEndsAt > now && graceEndsAt <= now + 30 * day : graceEndsAt === null;
  },
  'no timer lies in the past once time has settled': ({ machine, now, policies }) =>
    (nextDue(machine, policies) ?? now + 1) >= now,
  'minutes to expiry are whole and not negative': ({ machine, policies, now }) => {
    const minutes = policies.minutesToExpiration(machine, now);
    return Number.isInteger(minutes) && minutes >= 0;
  },
  'rearms are whole, never below zero, and never more than 3 and one for each service pack': ({
    machine,
    profile,
    servicePacks,
  }) =>
    Number.isInteger(machine.rearmsRemaining) &&
    machine.rearmsRemaining >= 0 &&
    machine.rearmsRemaining <= profile.rearms + servicePacks,
  'a machine without a product key asks no KMS': ({ machine }) =>
    machine.installedKey !== null || machine.timers.attemptAt === null,
  'a reminder waits only for a user who is logged on in the first grace period': ({ machine }) =>
    machine.notices.remindAt === null || (machine.loggedOn && machine.license.status === 2),
  'a desktop turns black again only where somebody changed it in notification': ({ machine }) =>
    machine.desktop.blackenAt === null || (machine.license.status === 5 && !machine.desktop.black),
  'a machine survives being written down and read again': ({ machine }) =>
    JSON.stringify(JSON.parse(JSON.stringify(machine))) === JSON.stringify(machine),
};

/** The sentences that do not hold now. */
export function brokenInvariants(world: SequenceWorld): string[] {
  return Object.entries(invariants).flatMap(([sentence, holds]) => (holds(world) ? [] : [sentence]));
}
