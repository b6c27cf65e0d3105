import { isActivatedHost } from './machine.js';
import { userExperienceReadings } from './notifications/readings.js';
import { standardSlmgr } from './policies/slmgr.js';
import type { MachinePolicies } from './policies.js';

/** Registered interpretations a computer can follow: interpretation → reading → the entries it replaces. The first is the default. */
export const machineReadings: Readonly<Record<string, Readonly<Record<string, Partial<MachinePolicies>>>>> = {
  ...userExperienceReadings,
  'changed-host-activated-again': {
    'another-computer': {},
    'same-computer': { hardwareAfterChange: before => before },
  },
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
  'host-in-grace': {
    serves: {},
    refuses: { servesClients: isActivatedHost },
  },
  'configured-host-failure': {
    'no-host-contacted': {},
    'own-code': {
      outerCode: (failures, discovery) =>
        discovery === 'configured' ? (failures[0]?.code ?? '0xC004F074') : '0xC004F074',
    },
  },
  'days-displayed': {
    whole: {},
    begun: { daysOf: minutes => Math.ceil(minutes / 1440) },
  },
  'client-part-unactivated': {
    shown: {},
    advised: { unactivatedClientShowsPart: () => false },
  },
  'unanswered-request': {
    'not-answered': {},
    unavailable: { unansweredCode: () => '0x800706BA' },
  },
  'account-from-unelevated-prompt': {
    'rights-of-the-account': {},
    'elevated-prompt-too': {
      remoteRights: (target, credentials, elevated) => {
        const rights = standardSlmgr.remoteRights(target, credentials, elevated);
        return elevated || rights === null ? rights : 'standard';
      },
    },
  },
  'registry-interval-out-of-range': {
    default: {},
    nearest: {
      hostIntervalOf: (minutes, { defaultMinutes, minimumMinutes, maximumMinutes }) =>
        Math.min(maximumMinutes, Math.max(minimumMinutes, minutes ?? defaultMinutes)),
    },
    'as-written': { hostIntervalOf: (minutes, policy) => minutes ?? policy.defaultMinutes },
  },
};
