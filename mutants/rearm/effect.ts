import { rearm } from '../../mocks/machine/core/rearm.js';
import { type OptionRule, outcome } from '../../mocks/machine/core/slmgr/option.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { '/rearm': asTyped } = standardPolicies.slmgrOptions;

/** `/rearm` that does not wait for the restart. */
const atOnce: OptionRule = {
  operation: 'rearm',
  *run(machine, _given, _elevated, { policies, now }) {
    const { machine: asked, code } = rearm(machine, policies);
    const graceEndsAt = now + 30 * 86_400_000;
    const license = policies.licenseAfterRearm(asked.license, graceEndsAt);
    return outcome({ machine: { ...asked, ...policies.identityAfterRearm(asked), license }, code }, '');
  },
};

const silent: OptionRule = {
  operation: 'rearm',
  *run(machine, given, elevated, use) {
    return { ...(yield* (asTyped ?? atOnce).run(machine, given, elevated, use)), output: '' };
  },
};

/** Rearms that leave another licence, another time or another identity than they should. */
export const effect: readonly Mutant[] = [
  {
    id: 'rearm-keeps-license',
    breaks: 'A rearm leaves the licence and its time as they were.',
    kills: [
      'REARM-SLMGR',
      'REARM-WMI',
      'REARM-FROM-LICENSED',
      'REARM-FROM-OOT',
      'REARM-FROM-NOTIFICATION',
      'REARM-30-DAYS',
      'REARM-SYSPREP',
      'REARM-LIMIT',
      'REARM-HOST',
      'REARM-SKIP-ZERO',
      'REARM-SERVICE-PACK',
    ],
    machine: { licenseAfterRearm: license => license },
  },
  {
    id: 'rearm-only-resets-the-timer',
    breaks: 'A rearm gives a grace period its 30 days again and leaves every other state alone.',
    kills: ['REARM-WMI', 'REARM-FROM-LICENSED', 'REARM-FROM-NOTIFICATION', 'REARM-SYSPREP', 'REARM-HOST'],
    machine: {
      licenseAfterRearm: (license, graceEndsAt) =>
        license.graceEndsAt === null ? license : { ...license, graceEndsAt },
    },
  },
  {
    id: 'rearm-keeps-out-of-tolerance',
    breaks: 'A rearm does not lead out of the out-of-tolerance grace period.',
    kills: ['REARM-FROM-OOT'],
    machine: {
      licenseAfterRearm: (license, graceEndsAt) =>
        license.status === 3 ? { ...license, graceEndsAt } : standardPolicies.licenseAfterRearm(license, graceEndsAt),
    },
  },
  {
    id: 'rearm-a-day-short',
    breaks: 'The initial grace period after a rearm lasts 29 days.',
    kills: ['REARM-30-DAYS', 'REARM-SLMGR', 'REARM-SYSPREP'],
    machine: {
      licenseAfterRearm: (license, graceEndsAt) =>
        standardPolicies.licenseAfterRearm(license, graceEndsAt - 86_400_000),
    },
  },
  {
    id: 'rearm-a-day-long',
    breaks: 'The initial grace period after a rearm lasts 31 days.',
    kills: ['REARM-30-DAYS', 'REARM-SLMGR', 'REARM-SYSPREP'],
    machine: {
      licenseAfterRearm: (license, graceEndsAt) =>
        standardPolicies.licenseAfterRearm(license, graceEndsAt + 86_400_000),
    },
  },
  {
    id: 'rearm-keeps-client-machine-id',
    breaks: 'A rearmed computer keeps its client machine id.',
    kills: ['REARM-CLIENT-MACHINE-ID', 'REARM-COUNTED-APART'],
    machine: { identityAfterRearm: ({ clientMachineId, random }) => ({ clientMachineId, random }) },
  },
  {
    id: 'rearm-gives-one-client-machine-id-to-all',
    breaks: 'Every rearmed computer gets the same client machine id.',
    kills: ['REARM-COUNTED-APART'],
    machine: {
      identityAfterRearm: ({ random }) => ({ clientMachineId: '00000000-0000-4000-8000-000000000000', random }),
    },
  },
  {
    id: 'rearm-at-once',
    breaks: '/rearm resets the licence and the client machine id without waiting for a restart.',
    kills: ['REARM-BEFORE-RESTART'],
    machine: { slmgrOptions: { ...standardPolicies.slmgrOptions, '/rearm': atOnce } },
  },
  {
    id: 'rearm-says-nothing',
    breaks: '/rearm prints nothing.',
    kills: ['REARM-SLMGR-TEXT'],
    machine: { slmgrOptions: { ...standardPolicies.slmgrOptions, '/rearm': silent } },
  },
  {
    id: 'rearm-refused-while-not-genuine',
    breaks: 'A system that was found not to be genuine is not rearmed.',
    kills: ['REARM-FROM-NOT-GENUINE'],
    machine: { rearmsFrom: ({ status }) => status !== 4 },
  },
  {
    id: 'rearm-only-in-grace',
    breaks: 'Only a system in a grace period can be rearmed.',
    kills: ['REARM-WMI', 'REARM-FROM-LICENSED', 'REARM-FROM-NOTIFICATION', 'REARM-HOST'],
    machine: { rearmsFrom: ({ graceEndsAt }) => graceEndsAt !== null },
  },
  {
    id: 'rearm-keeps-cached-host',
    breaks: 'A rearmed client asks the host of its last activation first.',
    kills: ['REARM-CACHED-HOST'],
    machine: { cachedHostAfterRearm: cached => cached },
  },
];
