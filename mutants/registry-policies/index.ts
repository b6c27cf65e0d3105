import { standardRules, withRule } from '../../mocks/machine/core/registry-rules.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { afterWrite, afterDelete } = standardPolicies;

/** Computers that make something else of the policies key. */
export const registryPoliciesMutants: readonly Mutant[] = [
  {
    id: 'policy-ignored',
    breaks: 'UserOperations counts in the key of the licensing service only.',
    kills: ['REGISTRY-POLICY-USER-OPERATIONS', 'REGISTRY-POLICY-PRECEDENCE'],
    machine: { registryRules: withRule(standardRules, 'UserOperations', { hives: ['software'] }) },
  },
  {
    id: 'policy-after-the-value',
    breaks: 'A value of the computer is stronger than the policy although the reading says otherwise.',
    kills: ['REGISTRY-POLICY-PRECEDENCE'],
    machine: { registryRules: withRule(standardRules, 'UserOperations', { hives: ['software', 'policies'] }) },
  },
  {
    id: 'policy-written-into-the-value',
    breaks: 'A group policy overwrites the value of the computer.',
    kills: ['REGISTRY-POLICY-APART', 'REGISTRY-POLICY-WITHDRAWN'],
    machine: {
      afterWrite: (machine, path, name, value, hive) =>
        afterWrite(afterWrite(machine, path, name, value, 'software'), path, name, value, hive),
    },
  },
  {
    id: 'policy-deleted-with-the-value',
    breaks: 'Deleting a value of the computer deletes the policy too.',
    kills: ['REGISTRY-POLICY-APART'],
    machine: {
      afterDelete: (machine, path, name, hive) =>
        afterDelete(afterDelete(machine, path, name, 'policies'), path, name, hive),
    },
  },
  {
    id: 'policy-never-withdrawn',
    breaks: 'A policy that was withdrawn stays in force.',
    kills: ['REGISTRY-POLICY-WITHDRAWN'],
    machine: {
      afterDelete: (machine, path, name, hive) =>
        hive === 'policies' ? machine : afterDelete(machine, path, name, hive),
    },
  },
  {
    id: 'policy-of-any-type',
    breaks: 'A policy counts for what it says as any type although the reading says that it counts for nothing.',
    kills: ['REGISTRY-POLICY-TYPE'],
    machine: { registryRules: withRule(standardRules, 'UserOperations', { otherTypes: 'by-content' }) },
  },
  ...['VLActivationInterval', 'SkipRearm'].map(
    (row): Mutant => ({
      id: `policy-of-${row.toLowerCase()}`,
      breaks: `${row} counts in the policies key although the reading says that it does not.`,
      kills: ['REGISTRY-POLICY-OTHER-VALUES'],
      machine: { registryRules: withRule(standardRules, row, { hives: ['policies', 'software'] }) },
    }),
  ),
];
