import type { LicenseStatus } from '../../contracts/types/values.js';
import { type ExpirySentence, expirySentences } from '../../mocks/machine/core/slmgr/expiry.js';
import { say } from '../../mocks/machine/core/slmgr/messages.js';
import type { Mutant } from '../mutant.js';

/** `/xpr`, broken in one licence state at a time, and its dates. */
export const expiryMutants: readonly Mutant[] = [
  sentence(
    'permanent-activation-given-a-date',
    'A permanent activation is said to expire.',
    'EXPIRY-PERMANENT',
    1,
    from =>
      from.machine.license.validUntil === null
        ? say(from.machine, 'expiry-volume', { date: '4/20/2010' })
        : expirySentences[1](from),
  ),
  sentence(
    'kms-activation-called-permanent',
    'A KMS activation is said to be permanent.',
    'EXPIRY-KMS',
    1,
    ({ machine }) => say(machine, 'expiry-permanent'),
  ),
  sentence(
    'unactivated-mak-called-permanent',
    'A grace period is said to be a permanent activation.',
    'EXPIRY-PERMANENT-TEXT',
    2,
    ({ machine }) => say(machine, 'expiry-permanent'),
  ),
  sentence(
    'first-grace-called-additional',
    'The first grace period is called additional.',
    'EXPIRY-INITIAL-GRACE',
    2,
    from => expirySentences[3](from),
  ),
  sentence(
    'additional-grace-called-first',
    'The additional grace period is called the first.',
    'EXPIRY-ADDITIONAL-GRACE',
    3,
    from => expirySentences[2](from),
  ),
  sentence(
    'non-genuine-grace-called-first',
    'The non-genuine grace period is called the first.',
    'EXPIRY-NON-GENUINE-GRACE',
    4,
    from => expirySentences[2](from),
  ),
  sentence('notification-given-a-date', 'The notification state is said to end.', 'EXPIRY-NOTIFICATION', 5, from =>
    expirySentences[6](from),
  ),
  {
    id: 'expiry-a-day-early',
    breaks: '/xpr gives the day before.',
    kills: ['EXPIRY-KMS', 'EXPIRY-INITIAL-GRACE', 'EXPIRY-RENEWED'],
    machine: { toLocalTime: instant => new Date(instant - 86_400_000).toISOString().slice(0, 10) },
  },
  {
    id: 'expiry-a-day-late',
    breaks: '/xpr gives the day after.',
    kills: ['EXPIRY-KMS', 'EXPIRY-INITIAL-GRACE', 'EXPIRY-RENEWED'],
    machine: { toLocalTime: instant => new Date(instant + 86_400_000).toISOString().slice(0, 10) },
  },
];

function sentence(id: string, breaks: string, clause: string, status: LicenseStatus, says: ExpirySentence): Mutant {
  return {
    id,
    breaks,
    kills: [clause],
    machine: { expirySentences: { ...expirySentences, [status]: says } },
  };
}
