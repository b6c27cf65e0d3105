import type { Machine } from '../../mocks/machine/core/machine.js';
import { elevationBy, elevationRules } from '../../mocks/machine/core/policies/elevation.js';
import { readDword } from '../../mocks/machine/core/registry.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

/** Computers to which a switch is on as soon as it is there, or that go by the wrong end of an interval. */
export const switchMutants: readonly Mutant[] = [
  {
    id: 'useroperations-on-when-there',
    breaks: 'UserOperations is on as soon as it is there, with 0 too.',
    kills: ['REGISTRY-OFF-USER-OPERATIONS'],
    machine: { needsElevation: elevationBy(elevationRules, machine => isThere(machine, 'UserOperations')) },
  },
  {
    id: 'manual-on-when-there',
    breaks: 'Manual is on as soon as it is there, with 0 too.',
    kills: ['REGISTRY-OFF-MANUAL'],
    machine: {
      automaticAttempts: (machine, by) =>
        isThere(machine, 'Manual', 'Activation') ? 0 : standardPolicies.automaticAttempts(machine, by),
    },
  },
  {
    id: 'notificationdisabled-on-when-there',
    breaks: 'NotificationDisabled is on as soon as it is there, with 0 too.',
    kills: ['REGISTRY-OFF-NOTIFICATION'],
    machine: { hidesNotifications: machine => isThere(machine, 'NotificationDisabled', 'Activation') },
  },
  {
    id: 'skiprearm-on-when-there',
    breaks: 'SkipRearm is on as soon as it is there, with 0 too.',
    kills: ['REGISTRY-OFF-SKIP-REARM'],
    machine: { skipsRearm: machine => isThere(machine, 'SkipRearm') },
  },
  ...[
    { id: 'client-minimum-16', breaks: 'A client takes 15 minutes for too few.', taken: (n: number) => n > 15 },
    {
      id: 'client-maximum-43199',
      breaks: 'A client takes 43,200 minutes for too many.',
      taken: (n: number) => n < 43_200,
    },
  ].map(
    ({ id, breaks, taken }): Mutant => ({ ...clientInterval(id, taken), breaks, kills: ['REGISTRY-CLIENT-INTERVAL'] }),
  ),
  ...[
    { id: 'client-minimum-14', breaks: 'A client goes by 14 minutes.', taken: (n: number) => n >= 14 && n <= 43_200 },
    {
      id: 'client-maximum-43201',
      breaks: 'A client goes by 43,201 minutes.',
      taken: (n: number) => n >= 15 && n <= 43_201,
    },
  ].map(
    ({ id, breaks, taken }): Mutant => ({
      ...clientInterval(id, taken),
      breaks,
      kills: ['REGISTRY-CLIENT-INTERVAL-RANGE'],
    }),
  ),
];

function isThere(machine: Machine, name: string, path = ''): boolean {
  return readDword(machine, name, path) !== null;
}

function clientInterval(id: string, taken: (minutes: number) => boolean): Pick<Mutant, 'id' | 'machine'> {
  return {
    id,
    machine: {
      activationIntervalOf: (machine, policy) => {
        const minutes = readDword(machine, 'VLActivationInterval');
        if (machine.learnt !== null) return machine.learnt.activationIntervalMinutes;
        return minutes !== null && taken(minutes) ? minutes : policy.defaultMinutes;
      },
    },
  };
}
