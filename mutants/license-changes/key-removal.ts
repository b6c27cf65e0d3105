import { uninstallKey } from '../../mocks/machine/core/keys.js';
import { type OptionRule, outcome } from '../../mocks/machine/core/slmgr/option.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const unlicensingAtOnce: OptionRule = {
  operation: 'uninstall-key',
  *run(machine) {
    const { machine: without, code } = uninstallKey(machine);
    const license = { status: 0, reason: '0xC004F014', graceEndsAt: null, validUntil: null } as const;
    return outcome({ machine: { ...without, license }, code }, 'Uninstalled product key successfully.');
  },
};

/** Restarts without a product key that leave the wrong licence. */
export const keyRemoval: readonly Mutant[] = [
  {
    id: 'removed-key-keeps-license',
    breaks: 'A system without a product key keeps its licence through the restart.',
    kills: ['LICENSE-KEY-REMOVED', 'LICENSE-KEY-REMOVED-REASON', 'LICENSE-UNLICENSED-LASTS'],
    machine: { licenseWithoutKey: license => license },
  },
  {
    id: 'removed-key-begins-notification',
    breaks: 'A system without a product key is in notification after the restart.',
    kills: ['LICENSE-KEY-REMOVED', 'LICENSE-UNLICENSED-LASTS'],
    machine: {
      licenseWithoutKey: () => ({ status: 5, reason: '0xC004F014', graceEndsAt: null, validUntil: null }),
    },
  },
  {
    id: 'removed-key-reason-expired-grace',
    breaks: 'An unlicensed system gives an expired grace period as the reason.',
    kills: ['LICENSE-KEY-REMOVED-REASON'],
    machine: {
      licenseWithoutKey: () => ({ status: 0, reason: '0xC004F009', graceEndsAt: null, validUntil: null }),
    },
  },
  {
    id: 'removed-key-unlicenses-at-once',
    breaks: 'A system is unlicensed as soon as its product key is removed.',
    kills: ['LICENSE-KEY-REMOVED-BEFORE-RESTART', 'LICENSE-KEY-REPLACED'],
    machine: { slmgrOptions: { ...standardPolicies.slmgrOptions, '/upk': unlicensingAtOnce } },
  },
];
