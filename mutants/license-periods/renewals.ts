import type { Mutant } from '../mutant.js';

const minute = 60_000;
const day = 1_440 * minute;

/** The sliding window of a KMS activation, moved wrongly. */
export const renewals: readonly Mutant[] = [
  {
    id: 'renewal-keeps-the-old-end',
    breaks: 'A renewal leaves the end of the activation where it was.',
    kills: ['LICENSE-KMS-SLIDING', 'LICENSE-KMS-RENEWED-FOR-YEARS'],
    machine: { kmsValidUntil: ({ license }, end) => license.validUntil ?? end },
  },
  {
    id: 'renewal-adds-up',
    breaks: 'A renewal adds its 180 days to what was left.',
    kills: ['LICENSE-KMS-SLIDING'],
    machine: { kmsValidUntil: ({ license }, end) => (license.validUntil ?? end - 180 * day) + 180 * day },
  },
  {
    id: 'validity-follows-the-activation-interval',
    breaks: 'The longer the activation interval of the host, the longer the activation.',
    kills: ['LICENSE-KMS-FIXED'],
    machine: { kmsValidUntil: ({ learnt }, end) => end + ((learnt?.activationIntervalMinutes ?? 120) - 120) * minute },
  },
  {
    id: 'validity-follows-the-renewal-interval',
    breaks: 'The longer the renewal interval of the host, the longer the activation.',
    kills: ['LICENSE-KMS-FIXED'],
    machine: {
      kmsValidUntil: ({ learnt }, end) => end + ((learnt?.renewalIntervalMinutes ?? 10_080) - 10_080) * minute,
    },
  },
  {
    id: 'failed-renewal-costs-a-day',
    breaks: 'Every refused renewal takes a day off what is left.',
    kills: ['LICENSE-KMS-FAILED-RENEWAL'],
    machine: {
      afterRefusal: license =>
        license.validUntil === null ? license : { ...license, validUntil: license.validUntil - day },
    },
  },
  {
    id: 'failed-renewal-extends',
    breaks: 'A refused renewal begins the 180 days anew as one that succeeds does.',
    kills: ['LICENSE-KMS-FAILED-RENEWAL'],
    machine: {
      afterRefusal: (license, _code, now) =>
        license.validUntil === null ? license : { ...license, validUntil: now + 180 * day },
    },
  },
  {
    id: 'count-forgotten-at-renewal',
    breaks: 'Whatever the count, the answer of a host is good enough.',
    kills: ['LICENSE-KMS-RENEWAL-COUNT'],
    machine: { countSuffices: () => true },
  },
];
