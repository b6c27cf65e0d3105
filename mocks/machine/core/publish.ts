import { type Asking, put } from './ask.js';
import { clockOf, fullName, isActivatedHost, type Machine } from './machine.js';
import { readDword, readText } from './registry.js';

const hour = 3_600_000;

/** Publishes an activated KMS host in its domain now, and again after 24 hours (facts of the guide, DNS). */
export function* startPublishing(machine: Machine, now: number): Asking<Machine> {
  if (!isActivatedHost(machine) || (readDword(machine, 'DisableDnsPublishing') ?? 0) !== 0) {
    return { ...machine, timers: { ...machine.timers, publishAt: null } };
  }
  const zone = machine.computer.domain;
  const location = { target: fullName(machine.computer), port: listeningPort(machine), priority: 0, weight: 0 };
  const { event } = yield* put<'publish'>({ ask: 'publish', zone, location, clock: clockOf(machine, now) });
  return {
    ...machine,
    events: [...machine.events, event],
    timers: { ...machine.timers, publishAt: now + 24 * hour },
  };
}

/** TCP port of the KMS on this computer (Table 3, KeyManagementServiceListeningPort). */
export function listeningPort(machine: Machine): number {
  return Number(readText(machine, 'KeyManagementServiceListeningPort') ?? machine.kmsPort);
}
