import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { type Asking, put } from './ask.js';
import { logEvent } from './event-log.js';
import { hour } from './instants.js';
import { clockOf, type Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { publicationsOf } from './publish-list.js';
import { readTexts } from './registry.js';

/** Publishes an activated KMS host in each of its domains now, and again after the hours the policy gives (facts of the guide, DNS). A host
 * that is not activated, or whose publishing is disabled, looks again after the same time. */
export function* startPublishing(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Machine> {
  const publishAt = now + policies.publishHours(profile) * hour;
  let state: Machine = { ...machine, timers: { ...machine.timers, publishAt } };
  if (!policies.publishes(machine)) return state;
  const lines = readTexts(machine, 'DnsDomainPublishList') ?? [];
  for (const publication of publicationsOf(machine.computer, lines, policies)) {
    const location = policies.serviceLocation(machine, publication);
    const clock = clockOf(machine, now);
    const { zone } = publication;
    const name = policies.recordName(zone);
    const { event } = yield* put<'publish'>({ ask: 'publish', zone, name, location, clock });
    state = { ...state, events: logEvent(state.events, policies.publicationEvent(event)) };
  }
  return state;
}
