import type { IntervalPolicy, PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { Stimulus } from '../../../../contracts/types/target-control.js';
import type { LearntFromHost, License, Machine } from '../machine.js';
import { readDword } from '../registry.js';
import { standardIntervals } from './intervals.js';

/** Policies of when a computer acts by itself, one function each. */
export interface TimingPolicies {
  /** Whether a KMS client asks for a KMS when it starts (KMS activation timing). Registered interpretation `start-of-activated-client`. */
  asksAtStart(machine: Machine): boolean;
  /** Minutes until the next attempt while not activated (KMS activation timing). */
  activationIntervalOf(machine: Machine, policy: IntervalPolicy): number;
  /** Minutes until the next renewal while activated (KMS activation timing). */
  renewalIntervalOf(machine: Machine, policy: IntervalPolicy): number;
  /** When a client asks that was due for its renewal at one instant, and lost its activation an activation interval before the other (KMS
   * activation timing). */
  attemptInGrace(renewalAt: number, anIntervalOn: number): number;
  /** What a client keeps of a host's answer (Table 2, /sai and /sri). Registered interpretation `odd-interval-from-host`. */
  learn(answer: LearntFromHost, before: LearntFromHost | null, profile: PolicyProfile): LearntFromHost | null;
  /** The minutes after a failed renewal during which a network change triggers an attempt (KMS activation timing). */
  watchMinutes(profile: PolicyProfile): number;
  /** Whether an attempt that failed is followed by the watch. Registered interpretation `watch-before-activation`. */
  watchesAfterFailure(license: License): boolean;
  /** Whether the watch is on at this instant. Registered interpretation `watch-just-over`. */
  stillWatches(now: number, watchUntil: number): boolean;
  /** What triggers another attempt while it is on. Registered interpretation `qualifying-events`. */
  qualifyingEvents(): readonly Stimulus['kind'][];
}

/** The guide's, in the default reading. */
export const standardTiming: TimingPolicies = {
  asksAtStart: () => true,
  activationIntervalOf: (machine, policy) =>
    machine.learnt?.activationIntervalMinutes ??
    standardIntervals.hostIntervalOf(readDword(machine, 'VLActivationInterval'), policy),
  renewalIntervalOf: (machine, policy) => machine.learnt?.renewalIntervalMinutes ?? policy.defaultMinutes,
  attemptInGrace: (renewalAt, anIntervalOn) => Math.min(renewalAt, anIntervalOn),
  learn: answer => answer,
  watchMinutes: profile => profile.eventWatchMinutes,
  watchesAfterFailure: license => license.status === 1,
  stillWatches: (now, watchUntil) => now <= watchUntil,
  qualifyingEvents: () => ['network-change'],
};
