import type { Mutant } from '../mutant.js';

const day = 86_400_000;

/** Periods that end in the wrong state, or end where they have no end. */
export const ends: readonly Mutant[] = [
  {
    id: 'lapse-without-grace',
    breaks: 'A KMS client that was not renewed for 180 days is in notification at once.',
    kills: ['LICENSE-OOT-AFTER-180', 'LICENSE-OOT-30-DAYS', 'LICENSE-OOT-MINUTES', 'LICENSE-KMS-180-DAYS'],
    machine: { afterLapse: () => ({ status: 5, reason: '0xC004F009', graceEndsAt: null, validUntil: null }) },
  },
  {
    id: 'lapse-into-initial-grace',
    breaks: 'A KMS client that was not renewed for 180 days is in the initial grace period again.',
    kills: ['LICENSE-OOT-AFTER-180', 'LICENSE-KMS-180-DAYS', 'LICENSE-OOT-30-DAYS'],
    machine: {
      afterLapse: (_license, graceEndsAt) => ({ status: 2, reason: '0x4004F00C', graceEndsAt, validUntil: null }),
    },
  },
  {
    id: 'mak-activation-lapses',
    breaks: 'An activation by a MAK, online or offline, lapses after five years.',
    kills: ['LICENSE-MAK-PERMANENT', 'LICENSE-OFFLINE-PERMANENT'],
    machine: { onlineValidUntil: now => now + 1_825 * day },
  },
  {
    id: 'restart-begins-grace-anew',
    breaks: 'Every restart begins the initial grace period anew.',
    kills: ['LICENSE-OOB-NOT-EXTENDED'],
    machine: {
      licenseAtStart: (license, now) => (license.status === 2 ? { ...license, graceEndsAt: now + 30 * day } : license),
    },
  },
  {
    id: 'restart-ends-notification',
    breaks: 'A restart leads out of notification into another grace period.',
    kills: ['LICENSE-NOTIFICATION-LASTS'],
    machine: {
      licenseAtStart: (license, now) =>
        license.status === 5 ? { ...license, status: 3, graceEndsAt: now + 30 * day } : license,
    },
  },
  {
    id: 'lapse-reason-kept-in-notification',
    breaks: 'A system in notification gives the reason for which its grace period began.',
    kills: ['LICENSE-OOT-NOTIFICATION-REASON', 'LICENSE-HARDWARE-REASON-EXPIRED'],
    machine: { afterGrace: license => ({ ...license, status: 5, graceEndsAt: null, validUntil: null }) },
  },
];
