import type { LicenseStatus } from '../../contracts/types/values.js';
import type { Mutant } from '../mutant.js';

/** Activations that the state before them keeps from their effect. */
export const activation: readonly Mutant[] = [
  stuckIn(2, 'initial-grace', 'the initial grace period', ['LICENSE-KMS-FROM-OOB']),
  stuckIn(3, 'out-of-tolerance-grace', 'the out-of-tolerance grace period', [
    'LICENSE-KMS-FROM-OOT',
    'LICENSE-KMS-NEW-180-DAYS',
  ]),
  stuckIn(5, 'notification', 'notification', [
    'LICENSE-KMS-FROM-NOTIFICATION',
    'LICENSE-KMS-NEW-180-DAYS',
    'LICENSE-MAK-FROM-NOTIFICATION',
  ]),
  stuckIn(4, 'non-genuine-grace', 'the non-genuine grace period', ['GENUINE-NEW-KEY']),
  stuckIn(0, 'unlicensed', 'the unlicensed state', ['LICENSE-UNLICENSED-NEW-KEY']),
];

function stuckIn(status: LicenseStatus, id: string, words: string, kills: Mutant['kills']): Mutant {
  return {
    id: `stuck-in-${id}`,
    breaks: `No activation leads out of ${words}.`,
    kills,
    machine: { afterActivation: (before, activated) => (before.status === status ? before : activated) },
  };
}
