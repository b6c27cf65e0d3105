import type { IntervalPolicy, PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { LearntFromHost, Machine } from '../machine.js';
import { readDword } from '../registry.js';
import { standardIntervals } from './intervals.js';

/** Policies of when a computer acts by itself, one function each. */
export interface TimingPolicies {
  /** Whether a KMS client asks for a KMS when it starts (KMS activation timing). */
  asksAtStart(machine: Machine): boolean;
  /** Minutes until the next attempt while not activated (KMS activation timing). */
  activationIntervalOf(machine: Machine, policy: IntervalPolicy): number;
  /** Minutes until the next renewal while activated (KMS activation timing). */
  renewalIntervalOf(machine: Machine, policy: IntervalPolicy): number;
  /** What a client keeps of a host's answer (Table 2, /sai and /sri). */
  learn(answer: LearntFromHost, before: LearntFromHost | null): LearntFromHost | null;
  /** The minutes after a failed renewal during which a network change triggers an attempt (KMS activation timing). */
  watchMinutes(profile: PolicyProfile): number;
}

/** The guide's, in the default reading. */
export const standardTiming: TimingPolicies = {
  asksAtStart: () => true,
  activationIntervalOf: (machine, policy) =>
    machine.learnt?.activationIntervalMinutes ??
    standardIntervals.hostIntervalOf(readDword(machine, 'VLActivationInterval'), policy),
  renewalIntervalOf: (machine, policy) => machine.learnt?.renewalIntervalMinutes ?? policy.defaultMinutes,
  learn: answer => answer,
  watchMinutes: profile => profile.eventWatchMinutes,
};
