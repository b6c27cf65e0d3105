import type { KmsHostPolicies } from './policies.js';

/** Registered interpretations a KMS host can follow: interpretation → reading → the entries it replaces. The first is the default. */
export const kmsHostReadings: Readonly<Record<string, Readonly<Record<string, Partial<KmsHostPolicies>>>>> = {
  'refused-request-counted': {
    no: { refusedRequestIsCounted: () => false },
    yes: { refusedRequestIsCounted: () => true },
  },
  'thirty-days-after-contact': {
    gone: {},
    counted: {
      rowIsKept: (row, now, profile) => now - row.lastContact <= profile.tableRowDays * 86_400_000,
    },
  },
  'evicted-computer-returns': {
    new: {},
    known: { remembersEvicted: () => true },
  },
  'four-hours-apart': {
    accepted: {},
    refused: {
      clocksAgree: (clientTime, hostTime, profile) =>
        Math.abs(clientTime - hostTime) < profile.clockToleranceMinutes * 60_000,
    },
  },
};
