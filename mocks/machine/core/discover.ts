import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { type Asking, put, type ServiceLocation } from './ask.js';
import type { HostAddress, Machine } from './machine.js';
import type { NamedHostPolicies } from './policies/named-host.js';
import type { MachinePolicies } from './policies.js';
import { readText } from './registry.js';

/** Candidates in the order they are to be asked, and the domains not asked yet; or why there are none. */
export type Discovered =
  | { kind: 'hosts'; hosts: readonly HostAddress[]; random: number; domainsLeft: readonly string[] }
  | { kind: 'none'; code: string };

/** The host an administrator named, if any: for the SKU, then for the application, then for all (Table 3, KeyManagementServiceName). */
export function configuredHost(
  machine: Machine,
  applicationId: string,
  policies: NamedHostPolicies,
): HostAddress | null {
  const places = policies.namePlaces(machine, applicationId);
  for (const place of places) {
    const name = readText(machine, 'KeyManagementServiceName', place);
    if (name === null) continue;
    const port = firstText(machine, 'KeyManagementServicePort', policies.portPlaces(place, places));
    return { name, port: policies.portOf(port, machine.kmsPort) };
  }
  return null;
}

/** Asks DNS in these domains, until one has KMS records.
 * @see guide, KMS discovery order, last step */
export function* discoverByDns(
  machine: Machine,
  domains: readonly string[],
  profile: PolicyProfile,
  policies: MachinePolicies,
): Asking<Discovered> {
  const codes: string[] = [];
  for (const [index, domain] of domains.entries()) {
    const reply = yield* put<'kms-locations'>({ ask: 'kms-locations', domain });
    if (reply.kind === 'locations') {
      return { ...ordered(reply.locations, machine, profile, policies), domainsLeft: domains.slice(index + 1) };
    }
    codes.push(reply.code);
  }
  return { kind: 'none', code: policies.discoveryCode(policies.codeOfDomains(codes)) };
}

/** The hosts of one domain in the order in which they are asked. Who does not heed priority and weight takes all hosts alike. */
function ordered(
  locations: readonly ServiceLocation[],
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
) {
  const heeded = policies.heedsPriorityAndWeight(profile, machine.computer.edition);
  const alike = heeded ? locations : locations.map(location => ({ ...location, priority: 0, weight: 0 }));
  const { ordered: inOrder, random } = policies.orderHosts(alike, machine.random);
  const places = policies.namePlaces(machine, profile.applicationId);
  const registered = firstText(machine, 'KeyManagementServicePort', places);
  const hosts = inOrder.map(({ target, port }) => ({ name: target, port: policies.discoveredPort(port, registered) }));
  return { kind: 'hosts', hosts, random } as const;
}

function firstText(machine: Machine, name: string, places: readonly string[]): string | null {
  for (const place of places) {
    const text = readText(machine, name, place);
    if (text !== null) return text;
  }
  return null;
}
