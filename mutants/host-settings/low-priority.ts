import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { registryRules, slmgrOptions } = standardPolicies;

/** Computers that read EnableKmsLowPriority, or print the priority, otherwise. */
export const lowPriorityMutants: readonly Mutant[] = [
  {
    id: 'low-priority-only-at-one',
    breaks: 'EnableKmsLowPriority means a low priority only where it is 1.',
    kills: ['HOST-SETTING-LOW-PRIORITY-VALUE'],
    machine: {
      registryRules: {
        ...registryRules,
        EnableKmsLowPriority: { ...rule('EnableKmsLowPriority'), onWhen: 'one' },
      },
    },
  },
  {
    id: 'low-priority-shown-by-default',
    breaks: 'The priority of a KMS is shown as low where nobody changed it.',
    kills: ['HOST-SETTING-PRIORITY-DEFAULT', 'HOST-SETTING-SPRI', 'HOST-SETTING-LOW-PRIORITY-VALUE'],
    machine: { slmgrOptions: { ...slmgrOptions, '/dli': shown('KMS priority: Normal', 'KMS priority: Low') } },
  },
  {
    id: 'publishing-shown-as-disabled',
    breaks: 'DNS publishing is shown as disabled where it is enabled.',
    kills: ['HOST-SETTING-DNS-DEFAULT', 'HOST-SETTING-SDNS'],
    machine: { slmgrOptions: { ...slmgrOptions, '/dli': shown('publishing enabled', 'publishing disabled') } },
  },
];

function rule(name: string) {
  const known = registryRules[name];
  if (known === undefined) throw new Error(`no rule for ${name}`);
  return known;
}

/** /dli with other words in one line. */
function shown(words: string, others: string): (typeof slmgrOptions)[string] {
  const dli = slmgrOptions['/dli'];
  if (dli === undefined) throw new Error('no option /dli');
  return {
    ...dli,
    *run(machine, given, elevated, use) {
      const run = yield* dli.run(machine, given, elevated, use);
      return { ...run, output: run.output.replace(words, others) };
    },
  };
}
