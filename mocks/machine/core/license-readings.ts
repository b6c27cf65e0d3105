import { nonGenuineGrace } from './policies/license.js';
import type { MachinePolicies } from './policies.js';

/** Registered interpretations of how a licence changes and what a rearm leaves: reading → the entries it replaces. The first is the default. */
export const licenseReadings: Readonly<Record<string, Readonly<Record<string, Partial<MachinePolicies>>>>> = {
  'period-just-over': {
    over: {},
    'runs-on': { overAt: end => end + 1 },
  },
  'rearm-while-not-genuine': {
    rearms: {},
    refused: { rearmsFrom: license => license.status !== 4 },
  },
  'cached-host-after-rearm': {
    forgotten: {},
    kept: { cachedHostAfterRearm: cached => cached },
  },
  'genuine-failure-in-notification': {
    grace: {},
    stays: {
      afterGenuineFailure: (license, graceEndsAt) =>
        license.status === 5 ? license : nonGenuineGrace(license, graceEndsAt),
    },
  },
  'genuine-failure-repeated': {
    'runs-on': {},
    'begins-anew': {
      afterGenuineFailure: (license, graceEndsAt) => ({ ...nonGenuineGrace(license, graceEndsAt), graceEndsAt }),
    },
  },
  'genuine-again': {
    'former-state': {},
    'until-activated': { afterGenuineSuccess: license => license },
  },
  'tampered-licensing': {
    'non-genuine-grace': {},
    notification: {
      afterTampering: (license, target) => ({
        status: 5,
        reason: '0xC004F200',
        graceEndsAt: null,
        validUntil: null,
        heldBefore: license.heldBefore ?? license,
        tamperedWith: target,
      }),
    },
  },
};
