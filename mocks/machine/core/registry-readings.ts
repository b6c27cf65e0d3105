import type { MachinePolicies } from './policies.js';
import { everyRule, standardRules, withRule } from './registry-rules.js';

/** The registered interpretations about the registry: interpretation → reading → the entries it replaces. The first is the default. */
export const registryReadings: Readonly<Record<string, Readonly<Record<string, Partial<MachinePolicies>>>>> = {
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
    'as-written': { registryRules: withRule(standardRules, 'KeyManagementServiceName', { emptyText: 'as-written' }) },
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
