import type { IntervalPolicy } from '../../contracts/profiles/policy-profile.js';
import type { Machine } from '../../mocks/machine/core/machine.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { activationIntervalOf, renewalIntervalOf } = standardPolicies;

/** Attempts made at the wrong time (KMS activation timing; Table 8). */
export const kmsTimingMutants: readonly Mutant[] = [
  {
    id: 'client-retries-after-60',
    breaks: 'A client edition repeats a failed attempt after an hour.',
    kills: ['TIMING-RETRY-CLIENT'],
    machine: { activationIntervalOf: onFamily('client', activationIntervalOf, 60) },
  },
  {
    id: 'client-retries-once',
    breaks: 'A client edition that was refused repeats its attempt after 121 minutes.',
    kills: ['TIMING-RETRY-CLIENT'],
    machine: { activationIntervalOf: onFamily('client', activationIntervalOf, 121) },
  },
  {
    id: 'server-retries-after-60',
    breaks: 'A server edition repeats a failed attempt after an hour.',
    kills: ['TIMING-RETRY-SERVER'],
    machine: { activationIntervalOf: onFamily('server', activationIntervalOf, 60) },
  },
  {
    id: 'server-retries-after-a-day',
    breaks: 'A server edition repeats a failed attempt after a day.',
    kills: ['TIMING-RETRY-SERVER'],
    machine: { activationIntervalOf: onFamily('server', activationIntervalOf, 1_440) },
  },
  {
    id: 'client-renews-after-6-days',
    breaks: 'An activated client edition asks again after 6 days.',
    kills: ['TIMING-REACTIVATION-CLIENT'],
    machine: { renewalIntervalOf: onFamily('client', renewalIntervalOf, 8_640) },
  },
  {
    id: 'client-renews-after-8-days',
    breaks: 'An activated client edition asks again after 8 days.',
    kills: ['TIMING-REACTIVATION-CLIENT'],
    machine: { renewalIntervalOf: onFamily('client', renewalIntervalOf, 11_520) },
  },
  {
    id: 'server-renews-after-6-days',
    breaks: 'An activated server edition asks again after 6 days.',
    kills: ['TIMING-REACTIVATION-SERVER'],
    machine: { renewalIntervalOf: onFamily('server', renewalIntervalOf, 8_640) },
  },
  {
    id: 'server-renews-after-30-days',
    breaks: 'An activated server edition asks again after 30 days.',
    kills: ['TIMING-REACTIVATION-SERVER'],
    machine: { renewalIntervalOf: onFamily('server', renewalIntervalOf, 43_200) },
  },
  {
    id: 'client-retries-no-sooner-than-16',
    breaks: 'A client lets at least 16 minutes pass between two attempts.',
    kills: ['TIMING-RETRY-RANGE'],
    machine: { activationIntervalOf: (...of) => Math.max(16, activationIntervalOf(...of)) },
  },
  {
    id: 'client-retries-no-later-than-43199',
    breaks: 'A client lets at most 43,199 minutes pass between two attempts.',
    kills: ['TIMING-RETRY-RANGE'],
    machine: { activationIntervalOf: (...of) => Math.min(43_199, activationIntervalOf(...of)) },
  },
  {
    id: 'client-renews-no-sooner-than-16',
    breaks: 'A client lets at least 16 minutes pass between two renewals.',
    kills: ['TIMING-REACTIVATION-RANGE'],
    machine: { renewalIntervalOf: (...of) => Math.max(16, renewalIntervalOf(...of)) },
  },
  {
    id: 'client-renews-no-later-than-43199',
    breaks: 'A client lets at most 43,199 minutes pass between two renewals.',
    kills: ['TIMING-REACTIVATION-RANGE'],
    machine: { renewalIntervalOf: (...of) => Math.min(43_199, renewalIntervalOf(...of)) },
  },
  {
    id: 'out-of-tolerance-client-gives-up',
    breaks: 'A client in the out-of-tolerance grace period asks no more.',
    kills: ['TIMING-OOT'],
    machine: { activationIntervalOf: inGrace(525_600) },
  },
  {
    id: 'out-of-tolerance-client-hurries',
    breaks: 'A client in the out-of-tolerance grace period, or shortly before it, asks every day.',
    kills: ['TIMING-OOT'],
    machine: { activationIntervalOf: inGrace(1_440) },
  },
  {
    id: 'changed-client-waits-for-renewal',
    breaks: 'A client whose hardware has changed asks when its renewal would have been due.',
    kills: ['TIMING-HARDWARE'],
    machine: { attemptInGrace: renewalAt => renewalAt },
  },
  {
    id: 'changed-client-hurries',
    breaks: 'A client whose hardware has changed asks every hour, whatever its host says.',
    kills: ['TIMING-HARDWARE'],
    machine: {
      activationIntervalOf: (machine, policy) =>
        machine.license.reason === '0xC004F00F' ? 60 : activationIntervalOf(machine, policy),
    },
  },
  {
    id: 'renewal-forgotten-after-recovery',
    breaks: 'Once a renewal has failed the client goes by the activation interval for good.',
    kills: ['TIMING-RECOVERED', 'TIMING-WATCH-SUCCESS'],
    machine: {
      renewalIntervalOf: (machine, policy) =>
        machine.timers.watchUntil === null ? renewalIntervalOf(machine, policy) : 120,
    },
  },
  {
    id: 'watch-of-10-minutes',
    breaks: 'After a failed renewal the network is watched for 10 minutes.',
    kills: ['TIMING-WATCH-15'],
    machine: { watchMinutes: () => 10 },
  },
  {
    id: 'watch-of-20-minutes',
    breaks: 'After a failed renewal the network is watched for 20 minutes.',
    kills: ['TIMING-WATCH-15'],
    machine: { watchMinutes: () => 20 },
  },
  {
    id: 'nothing-qualifies',
    breaks: 'No event brings on another attempt.',
    kills: ['TIMING-WATCH-15', 'TIMING-WATCH-SUCCESS'],
    machine: { qualifyingEvents: () => [] },
  },
];

type IntervalOf = (machine: Machine, policy: IntervalPolicy) => number;

/** Other minutes on computers of one family. */
function onFamily(family: 'client' | 'server', otherwise: IntervalOf, minutes: number): IntervalOf {
  return (machine, policy) => (machine.computer.edition.family === family ? minutes : otherwise(machine, policy));
}

/** Other minutes once the last activation is less than 30 days from its end, or past it. */
function inGrace(minutes: number): IntervalOf {
  return (machine, policy) => {
    const { status, validUntil } = machine.license;
    const ending = validUntil !== null && (machine.timers.attemptAt ?? 0) > validUntil - 30 * 86_400_000;
    return status === 3 || ending ? minutes : activationIntervalOf(machine, policy);
  };
}
