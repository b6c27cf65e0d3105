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
  return policies.startsAtOnce(state) ? startKms(machine, policies, now) : machine;
}

/** Starts the KMS of a computer with a host key at the port that is set, or writes why it did not start (Table 11, 12291 and 12292). */
export function startKms(machine: Machine, policies: MachinePolicies, now: number): Machine {
  const broken = policies.startTrouble(machine);
  if (broken !== null) {
    return kmsFailed({ ...machine, kmsStartFails: null }, broken, '0x80004005', policies, now);
  }
  const port = setPortOf(machine, policies);
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

/** The TCP port that is set for the KMS of this computer (Table 3, KeyManagementServiceListeningPort); null: with what is set it cannot start. */
export function setPortOf(machine: Machine, policies: MachinePolicies): number | null {
  return policies.listeningPort(readText(machine, 'KeyManagementServiceListeningPort'), machine.kmsPort);
}
