import { logEvent } from './event-log.js';
import { toTimestamp } from './instants.js';
import { setIntervals } from './intervals.js';
import { clockOf, isKmsHost, type KmsStartPart, type Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { readText } from './registry.js';

/** Brings the KMS of a computer in line with its key: it runs as long as a host key is installed. One that failed to start waits for the next
 * start, and one that runs keeps its port until then (Table 2, /sprt). */
export function settleKms(machine: Machine, policies: MachinePolicies, now: number): Machine {
  const { state } = machine.kmsService;
  if (!isKmsHost(machine)) return { ...machine, kmsService: { state: 'stopped' } };
  if (state === 'stopped') return startKms(machine, policies, now);
  return state === 'running' && !policies.keepsPortUntilRestart() ? startKms(machine, policies, now) : machine;
}

/** Starts the KMS of a computer with a host key at the port that is set, or writes why it did not start (Table 11, 12291 and 12292). */
export function startKms(machine: Machine, policies: MachinePolicies, now: number): Machine {
  const broken = policies.startTrouble(machine);
  if (broken !== null) {
    return kmsFailed({ ...machine, kmsStartFails: null }, broken, '0x80004005', policies, now);
  }
  const port = policies.listeningPort(readText(machine, 'KeyManagementServiceListeningPort'), machine.kmsPort);
  if (port === null) return kmsFailed(machine, 'initialization', '0x80070057', policies, now);
  return { ...machine, kmsService: { state: 'running', port, intervalsAtStart: setIntervals(machine) } };
}

/** The KMS did not start: it is written into the Application log, with the code. */
export function kmsFailed(
  machine: Machine,
  part: KmsStartPart,
  code: string,
  policies: MachinePolicies,
  now: number,
): Machine {
  const event = policies.startFailureEvent(part, code, toTimestamp(clockOf(machine, now)));
  return {
    ...machine,
    kmsService: { state: 'failed' },
    events: logEvent(machine.events, event),
  };
}

/** The TCP port that the KMS of this computer runs on, or would run on (Table 3, KeyManagementServiceListeningPort). */
export function kmsPortOf(machine: Machine, policies: MachinePolicies): number {
  if (machine.kmsService.state === 'running') return machine.kmsService.port;
  return (
    policies.listeningPort(readText(machine, 'KeyManagementServiceListeningPort'), machine.kmsPort) ?? machine.kmsPort
  );
}
