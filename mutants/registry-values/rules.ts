import { type RegistryRule, standardRules, withRule } from '../../mocks/machine/core/registry-rules.js';
import type { Mutant } from '../mutant.js';

/** Computers that read one value of Table 3 by another rule. */
export const ruleMutants: readonly Mutant[] = [
  elsewhere('AlternateURL', 'Activation\\AlternateURL', '', 'REGISTRY-PATH-ALTERNATE-URL'),
  elsewhere('Manual', 'Activation\\Manual', '', 'REGISTRY-PATH-MANUAL'),
  elsewhere('NotificationDisabled', 'Activation\\NotificationDisabled', '', 'REGISTRY-PATH-NOTIFICATION'),
  elsewhere('VLActivationInterval', 'VLActivationInterval', 'Activation', 'REGISTRY-PATH-INTERVAL'),
  elsewhere('UserOperations', 'UserOperations', 'Activation', 'REGISTRY-PATH-USER-OPERATIONS'),
  onWhenNotZero('UserOperations', 'UserOperations', 'REGISTRY-SWITCH-USER-OPERATIONS'),
  onWhenNotZero('Manual', 'Activation\\Manual', 'REGISTRY-SWITCH-MANUAL'),
  onWhenNotZero('NotificationDisabled', 'Activation\\NotificationDisabled', 'REGISTRY-SWITCH-NOTIFICATION'),
  onWhenNotZero('SkipRearm', 'SkipRearm', 'REGISTRY-SWITCH-SKIP-REARM'),
  ruled('empty-name-as-written', 'KeyManagementServiceName', { emptyText: 'as-written' }, 'REGISTRY-EMPTY-NAME', {
    breaks:
      'An empty KeyManagementServiceName is asked as a host although the reading says that it counts for nothing.',
  }),
];

function elsewhere(name: string, row: string, path: string, kills: string): Mutant {
  const breaks = `${name} is read from ${path === '' ? 'the key itself' : `the key ${path}`}.`;
  return ruled(`${name.toLowerCase()}-elsewhere`, row, { path }, kills, { breaks });
}

function onWhenNotZero(name: string, row: string, kills: string): Mutant {
  const breaks = `${name} is on at any number but 0 although the reading says that only 1 switches it on.`;
  return ruled(`${name.toLowerCase()}-on-when-not-zero`, row, { onWhen: 'non-zero' }, kills, { breaks });
}

function ruled(
  id: string,
  row: string,
  rule: Partial<RegistryRule>,
  kills: string,
  { breaks }: Pick<Mutant, 'breaks'>,
): Mutant {
  return { id, breaks, kills: [kills], machine: { registryRules: withRule(standardRules, row, rule) } };
}
