import { isActivatedHost } from './machine.js';
import { userExperienceReadings } from './notifications/readings.js';
import type { MachinePolicies } from './policies.js';

/** Registered interpretations a computer can follow: interpretation → reading → the entries it replaces. The first is the default. */
export const machineReadings: Readonly<Record<string, Readonly<Record<string, Partial<MachinePolicies>>>>> = {
  ...userExperienceReadings,
  'changed-host-activated-again': {
    'another-computer': {},
    'same-computer': { hardwareAfterChange: before => before },
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
  'unanswered-request': {
    'not-answered': {},
    unavailable: { unansweredCode: () => '0x800706BA' },
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
