import { elevationBy, elevationRules, userOperations } from '../../mocks/machine/core/policies/elevation.js';
import { readDword } from '../../mocks/machine/core/registry.js';
import { standardRules, withRule } from '../../mocks/machine/core/registry-rules.js';
import type { Mutant } from '../mutant.js';
import { withOption } from '../slmgr-option.js';
import { exempted, forAnyUser, onlyElevated } from './one-option.js';

export const slmgrElevationMutants: readonly Mutant[] = [
  ...forAnyUser,
  ...exempted,
  ...onlyElevated,
  refusedTooLate('/ilc', 'licence-installed-and-refused', 'A licence is installed before its installation is refused.'),
  refusedTooLate('/ril', 'licence-removed-and-refused', 'A licence is removed before its removal is refused.'),
  {
    id: 'ato-online-for-any-user',
    breaks: 'A standard user activates online.',
    kills: ['SLMGR-ELEVATION-ONLINE'],
    machine: { needsElevation: elevationBy({ ...elevationRules, 'activate-online': 'any-user' }, userOperations) },
  },
  {
    id: 'ato-online-only-elevated',
    breaks: 'UserOperations does not let a standard user activate online.',
    kills: ['SLMGR-USER-OPERATIONS'],
    machine: { needsElevation: elevationBy({ ...elevationRules, 'activate-online': 'elevated' }, userOperations) },
  },
  {
    id: 'ato-at-a-kms-only-elevated',
    breaks: 'A KMS activation needs elevation.',
    kills: ['SLMGR-ELEVATION-KMS-ACTIVATION'],
    machine: { needsElevation: elevationBy({ ...elevationRules, 'activate-kms': 'elevated' }, userOperations) },
  },
  {
    id: 'user-operations-when-absent',
    breaks: 'A standard user may do what UserOperations would allow also where nobody wrote the value.',
    kills: ['SLMGR-USER-OPERATIONS-DEFAULT'],
    machine: {
      needsElevation: elevationBy(elevationRules, machine => (readDword(machine, 'UserOperations') ?? 1) === 1),
    },
  },
  {
    id: 'user-operations-whatever-it-is',
    breaks: 'UserOperations frees from elevation as soon as it exists, also with the value 0.',
    kills: ['SLMGR-USER-OPERATIONS-ONE'],
    machine: { needsElevation: elevationBy(elevationRules, machine => readDword(machine, 'UserOperations') !== null) },
  },
  {
    id: 'user-operations-ignored',
    breaks: 'UserOperations changes nothing.',
    kills: ['SLMGR-USER-OPERATIONS', 'SLMGR-USER-OPERATIONS-ONE'],
    machine: { needsElevation: elevationBy(elevationRules, () => false) },
  },
  {
    id: 'user-operations-not-by-policy',
    breaks: 'UserOperations does nothing where a group policy sets it.',
    kills: ['SLMGR-USER-OPERATIONS-POLICY'],
    machine: { registryRules: withRule(standardRules, 'UserOperations', { hives: ['software'] }) },
  },
];

/** The option is carried out, and answers a prompt without elevation as if it were not. */
function refusedTooLate(option: string, id: string, breaks: string): Mutant {
  return {
    id,
    breaks,
    kills: ['SLMGR-ELEVATION-LICENSE-FILES'],
    machine: withOption(option, rule => ({
      ...rule,
      operation: 'show',
      *run(machine, given, elevated, use) {
        const done = yield* rule.run(machine, given, elevated, use);
        return elevated ? done : { ...done, code: '0x80070005' };
      },
    })),
  };
}
