import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { type Asking, put } from './ask.js';
import { logEvent } from './event-log.js';
import { clockOf, fullName, type Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { readText } from './registry.js';

const hour = 3_600_000;

/** Publishes an activated KMS host in its domain now, and again after the hours the policy gives (facts of the guide, DNS). */
export function* startPublishing(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Machine> {
  if (!policies.publishes(machine)) {
    return { ...machine, timers: { ...machine.timers, publishAt: null } };
  }
  const zone = machine.computer.domain;
  const location = { target: fullName(machine.computer), port: listeningPort(machine), priority: 0, weight: 0 };
  const { event } = yield* put<'publish'>({ ask: 'publish', zone, location, clock: clockOf(machine, now) });
  const written = policies.publicationEvent(event);
  return {
    ...machine,
    events: written === null ? machine.events : logEvent(machine.events, written),
    timers: { ...machine.timers, publishAt: now + policies.publishHours(profile) * hour },
  };
}

/** TCP port of the KMS on this computer (Table 3, KeyManagementServiceListeningPort). */
export function listeningPort(machine: Machine): number {
  return Number(readText(machine, 'KeyManagementServiceListeningPort') ?? machine.kmsPort);
}
