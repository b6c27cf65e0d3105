import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const days = { outOfBox: 30, outOfTolerance: 30, nonGenuine: 30 };

/** Validation and tampering that bring the wrong state, or bring it for too short or too long. */
export const genuineMutants: readonly Mutant[] = [
  {
    id: 'non-genuine-grace-a-day-short',
    breaks: 'The non-genuine grace period ends after 29 days.',
    kills: ['GENUINE-30-DAYS'],
    profile: { graceDays: { ...days, nonGenuine: 29 } },
  },
  {
    id: 'non-genuine-grace-a-day-long',
    breaks: 'The non-genuine grace period ends after 31 days.',
    kills: ['GENUINE-30-DAYS'],
    profile: { graceDays: { ...days, nonGenuine: 31 } },
  },
  {
    id: 'genuine-failure-counts-in-grace-only',
    breaks: 'A validation that fails is noticed on a system in grace, and not on a licensed one.',
    kills: ['GENUINE-FAILS'],
    machine: {
      afterGenuineFailure: (license, graceEndsAt) =>
        license.status === 1 ? license : standardPolicies.afterGenuineFailure(license, graceEndsAt),
    },
  },
  {
    id: 'genuine-failure-counts-when-licensed-only',
    breaks: 'A validation that fails is noticed on a licensed system, and not on one in grace.',
    kills: ['GENUINE-FAILS'],
    machine: {
      afterGenuineFailure: (license, graceEndsAt) =>
        license.status === 1 ? standardPolicies.afterGenuineFailure(license, graceEndsAt) : license,
    },
  },
  {
    id: 'genuine-failure-ends-with-the-grace-before',
    breaks: 'The non-genuine grace period is over when the grace period before it would have been.',
    kills: ['GENUINE-FAILS'],
    machine: {
      afterGenuineFailure: (license, graceEndsAt) =>
        standardPolicies.afterGenuineFailure(license, license.graceEndsAt ?? graceEndsAt),
    },
  },
  {
    id: 'genuine-failure-begins-anew',
    breaks: 'Every validation that fails begins the 30 days anew.',
    kills: ['GENUINE-FAILS-AGAIN'],
    machine: {
      afterGenuineFailure: (license, graceEndsAt) => ({
        ...standardPolicies.afterGenuineFailure(license, graceEndsAt),
        graceEndsAt,
      }),
    },
  },
  {
    id: 'genuine-failure-ignored-in-notification',
    breaks: 'A system in notification stays there when validation fails.',
    kills: ['GENUINE-FAILS-IN-NOTIFICATION'],
    machine: {
      afterGenuineFailure: (license, graceEndsAt) =>
        license.status === 5 ? license : standardPolicies.afterGenuineFailure(license, graceEndsAt),
    },
  },
  {
    id: 'genuine-key-on-probation',
    breaks: 'A genuine product key that is activated lets the 30 days run on all the same.',
    kills: ['GENUINE-NEW-KEY'],
    machine: { afterActivation: ({ graceEndsAt }, activated) => ({ ...activated, graceEndsAt }) },
  },
  {
    id: 'genuine-success-activates',
    breaks: 'A validation that succeeds makes any system licensed.',
    kills: ['GENUINE-SUCCEEDS-NOTHING', 'GENUINE-SUCCEEDS'],
    machine: {
      afterGenuineSuccess: () => ({ status: 1, reason: '0x00000000', graceEndsAt: null, validUntil: null }),
    },
  },
  {
    id: 'genuine-success-ignored',
    breaks: 'A validation that succeeds changes nothing.',
    kills: ['GENUINE-SUCCEEDS'],
    machine: { afterGenuineSuccess: license => license },
  },
  {
    id: 'tampering-unnoticed',
    breaks: 'Nobody notices what was done to licensing components and licence files.',
    kills: ['TAMPERED-COMPONENTS', 'TAMPERED-FILES'],
    machine: { afterTampering: license => license },
  },
  {
    id: 'tampering-with-files-unnoticed',
    breaks: 'Changed licence files go unnoticed.',
    kills: ['TAMPERED-FILES'],
    machine: {
      afterTampering: (license, target, graceEndsAt) =>
        target === 'license-files' ? license : standardPolicies.afterTampering(license, target, graceEndsAt),
    },
  },
];
