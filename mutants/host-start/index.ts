import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { startFailureEvent } = standardPolicies;

export const hostStartMutants: readonly Mutant[] = [
  {
    id: 'start-failure-always-12291',
    breaks: 'A renewal timer that failed is logged as a failed initialisation.',
    kills: ['HOST-START-12292'],
    machine: { startFailureEvent: (_part, code, at) => startFailureEvent('initialization', code, at) },
  },
  {
    id: 'start-failure-always-12292',
    breaks: 'A failed initialisation is logged as a renewal timer that failed.',
    kills: ['HOST-START-12291', 'HOST-START-SILENT'],
    machine: { startFailureEvent: (_part, code, at) => startFailureEvent('renewal-timer', code, at) },
  },
  {
    id: 'start-fails-without-a-cause',
    breaks: 'A KMS fails at every start.',
    kills: ['HOST-START-SILENT'],
    machine: { startTrouble: () => 'initialization' },
  },
  {
    id: 'start-failure-not-logged',
    breaks: 'A KMS that cannot start logs nothing.',
    kills: ['HOST-START-12291', 'HOST-START-12292', 'HOST-START-CODE'],
    machine: { startFailureEvent: () => null },
  },
  {
    id: 'start-failure-with-the-code-of-success',
    breaks: 'Events 12291 and 12292 carry 0x00000000.',
    kills: ['HOST-START-CODE'],
    machine: { startFailureEvent: (part, _code, at) => startFailureEvent(part, '0x00000000', at) },
  },
  {
    id: 'start-failure-without-a-code',
    breaks: 'Events 12291 and 12292 carry no field.',
    kills: ['HOST-START-CODE'],
    machine: {
      startFailureEvent: (part, code, at) => {
        const event = startFailureEvent(part, code, at);
        return event === null ? null : { ...event, fields: [] };
      },
    },
  },
  {
    id: 'start-failure-in-the-log-of-the-host',
    breaks: 'Events 12291 and 12292 stand in the Key Management Service log.',
    kills: ['HOST-START-LOG'],
    machine: {
      startFailureEvent: (part, code, at) => {
        const event = startFailureEvent(part, code, at);
        return event === null ? null : { ...event, log: 'Key Management Service' };
      },
    },
  },
];
