import { standardLicense } from '../../mocks/machine/core/policies/license.js';
import type { Mutant } from '../mutant.js';

/** Hardware changes that count too much or in the wrong way. */
export const hardware: readonly Mutant[] = [
  {
    id: 'hardware-grace-ends-with-the-activation',
    breaks: 'The grace period that a hardware change begins is over when the KMS activation would have been.',
    kills: ['LICENSE-HARDWARE-30-DAYS'],
    machine: {
      afterHardwareChange: (license, graceEndsAt) =>
        standardLicense.afterHardwareChange(license, license.validUntil ?? graceEndsAt),
    },
  },
  {
    id: 'hardware-change-always-begins-grace',
    breaks: 'Other hardware begins the out-of-tolerance grace period on a system that was never activated, too.',
    kills: ['LICENSE-HARDWARE-NOT-ACTIVATED'],
    machine: { hardwareMatters: () => true },
  },
  {
    id: 'unactivated-host-in-notification-serves',
    breaks: 'A KMS host that is in notification goes on answering clients.',
    kills: ['LICENSE-HOST-NOTIFICATION-REFUSES'],
    machine: { servesClients: machine => machine.license.status !== 2 },
  },
];
