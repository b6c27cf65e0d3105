import type { Mutant } from '../mutant.js';

const days = { outOfBox: 30, outOfTolerance: 30, nonGenuine: 30 };
const minute = 60_000;

/** Every period a day too short or too long, and all of them two minutes. The initial grace period a day short stands with the error codes. */
export const otherLengths: readonly Mutant[] = [
  {
    id: 'grace-a-day-long',
    breaks: 'The initial grace period ends after 31 days.',
    kills: ['LICENSE-OOB-30-DAYS', 'LICENSE-OOB-MINUTES'],
    profile: { graceDays: { ...days, outOfBox: 31 } },
  },
  {
    id: 'out-of-tolerance-grace-a-day-short',
    breaks: 'The out-of-tolerance grace period ends after 29 days.',
    kills: [
      'LICENSE-OOT-30-DAYS',
      'LICENSE-OOT-AFTER-180',
      'LICENSE-OOT-MINUTES',
      'LICENSE-HARDWARE-30-DAYS',
      'LICENSE-HARDWARE-HOST-30-DAYS',
    ],
    profile: { graceDays: { ...days, outOfTolerance: 29 } },
  },
  {
    id: 'out-of-tolerance-grace-a-day-long',
    breaks: 'The out-of-tolerance grace period ends after 31 days.',
    kills: [
      'LICENSE-OOT-30-DAYS',
      'LICENSE-OOT-AFTER-180',
      'LICENSE-OOT-MINUTES',
      'LICENSE-HARDWARE-30-DAYS',
      'LICENSE-HARDWARE-HOST-30-DAYS',
    ],
    profile: { graceDays: { ...days, outOfTolerance: 31 } },
  },
  {
    id: 'kms-activation-a-day-short',
    breaks: 'A KMS activation lasts 179 days.',
    kills: ['LICENSE-KMS-180-DAYS', 'LICENSE-KMS-MINUTES', 'LICENSE-KMS-NEW-180-DAYS', 'LICENSE-OOT-AFTER-180'],
    profile: { kmsValidityDays: 179 },
  },
  {
    id: 'kms-activation-a-day-long',
    breaks: 'A KMS activation lasts 181 days.',
    kills: ['LICENSE-KMS-180-DAYS', 'LICENSE-KMS-MINUTES', 'LICENSE-OOT-AFTER-180'],
    profile: { kmsValidityDays: 181 },
  },
  {
    id: 'server-activation-shorter',
    breaks: 'On a server edition a KMS activation lasts 90 days.',
    kills: ['LICENSE-KMS-180-DAYS'],
    machine: { kmsValidityDays: (_profile, { edition }) => (edition.family === 'server' ? 90 : 180) },
  },
  {
    id: 'periods-two-minutes-short',
    breaks: 'Every period ends two minutes early.',
    kills: ['LICENSE-OOB-30-DAYS', 'LICENSE-KMS-180-DAYS', 'LICENSE-OOT-30-DAYS', 'LICENSE-HARDWARE-30-DAYS'],
    machine: { overAt: end => end - 2 * minute },
  },
  {
    id: 'periods-two-minutes-long',
    breaks: 'Every period ends two minutes late.',
    kills: ['LICENSE-OOB-30-DAYS', 'LICENSE-KMS-180-DAYS', 'LICENSE-OOT-30-DAYS', 'LICENSE-HARDWARE-30-DAYS'],
    machine: { overAt: end => end + 2 * minute },
  },
  {
    id: 'periods-end-after-their-instant',
    breaks: 'Every period lasts up to and at the instant at which its days have passed.',
    kills: ['LICENSE-PERIOD-JUST-OVER'],
    machine: { overAt: end => end + 1 },
  },
];
