import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { LoggedEvent } from '../../../../contracts/types/mock-control.js';
import { isActivatedHost, isKmsHost, type Machine } from '../machine.js';
import { readDword } from '../registry.js';

/** Policies of a computer that is a KMS host, one function each. */
export interface HostingPolicies {
  /** Whether a KMS host answers clients; if not, they are refused as not activated. Registered interpretation `host-in-grace`. */
  servesClients(machine: Machine): boolean;
  /** What a host writes of a publication, 12293 or 12294 (Table 11); null: nothing. */
  publicationEvent(event: LoggedEvent): LoggedEvent | null;
  /** Whether a host publishes itself in DNS (Table 3, DisableDnsPublishing). */
  publishes(machine: Machine): boolean;
  /** Hours until a host publishes itself again (facts of the guide, DNS). */
  publishHours(profile: PolicyProfile): number;
}

/** The guide's, in the default reading. */
export const standardHosting: HostingPolicies = {
  servesClients: machine => isActivatedHost(machine) || (isKmsHost(machine) && machine.license.status === 3),
  publicationEvent: event => event,
  publishes: machine => isActivatedHost(machine) && (readDword(machine, 'DisableDnsPublishing') ?? 0) === 0,
  publishHours: profile => profile.dnsPublishHours,
};
