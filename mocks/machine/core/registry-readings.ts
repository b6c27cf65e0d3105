import type { IntervalPolicy } from '../../../contracts/profiles/policy-profile.js';
import type { Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { readDword } from './registry.js';
import { everyRule, standardRules, withRule } from './registry-rules.js';

/** The registered interpretations about the registry: interpretation → reading → the entries it replaces. The first is the default. */
export const registryReadings: Readonly<Record<string, Readonly<Record<string, Partial<MachinePolicies>>>>> = {
  'registry-interval-out-of-range': {
    default: {},
    nearest: intervalsBy((minutes, { defaultMinutes, minimumMinutes, maximumMinutes }) =>
      Math.min(maximumMinutes, Math.max(minimumMinutes, minutes ?? defaultMinutes)),
    ),
    'as-written': intervalsBy((minutes, { defaultMinutes }) => minutes ?? defaultMinutes),
  },
  'registry-value-of-another-type': {
    'as-absent': {},
    'by-content': { registryRules: everyRule(standardRules, { otherTypes: 'by-content' }) },
  },
  'registry-switch-other-than-one': {
    off: {},
    on: { registryRules: everyRule(standardRules, { onWhen: 'non-zero' }) },
  },
  'registry-empty-text': {
    'as-absent': {},
    'as-written': { registryRules: everyRule(standardRules, { emptyText: 'as-written' }) },
  },
  'registry-policy-precedence': {
    'policy-first': {},
    'local-first': { registryRules: withRule(standardRules, 'UserOperations', { hives: ['software', 'policies'] }) },
  },
  'registry-policy-of-other-values': {
    'no-effect': {},
    'same-effect': { registryRules: everyRule(standardRules, { hives: ['policies', 'software'] }) },
  },
};

/** What a host makes of its registry, and a client of its own until a host has answered. */
function intervalsBy(intervalOf: (minutes: number | null, policy: IntervalPolicy) => number): Partial<MachinePolicies> {
  return {
    hostIntervalOf: intervalOf,
    activationIntervalOf: (machine: Machine, policy) =>
      machine.learnt?.activationIntervalMinutes ?? intervalOf(readDword(machine, 'VLActivationInterval'), policy),
  };
}
