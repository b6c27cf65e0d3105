import { type Asking, put, type ServiceLocation } from './ask.js';
import type { Machine } from './machine.js';
import type { Discovery, MachinePolicies } from './policies.js';
import { readText } from './registry.js';

/** Candidates in the order they are to be asked, or why there are none. */
export type Discovered =
  | { kind: 'hosts'; via: Discovery; hosts: readonly { name: string; port: number }[]; random: number }
  | { kind: 'none'; code: string };

/** The host an administrator named, if any: for the SKU, then for the application, then for all (Table 3, KeyManagementServiceName). */
export function configuredHost(machine: Machine, applicationId: string): { name: string; port: number } | null {
  const paths = [`${applicationId}\\${machine.computer.edition.activationId}`, applicationId, ''];
  for (const path of paths) {
    const name = readText(machine, 'KeyManagementServiceName', path);
    if (name === null) continue;
    const port = Number(readText(machine, 'KeyManagementServicePort', path) ?? machine.kmsPort);
    return { name, port };
  }
  return null;
}

/** Asks DNS in the primary suffix, then in the search suffixes, until a domain has KMS records.
 * @see guide, KMS discovery order, last step */
export function* discoverByDns(machine: Machine, policies: MachinePolicies): Asking<Discovered> {
  let code: string | null = null;
  for (const domain of [machine.computer.domain, ...machine.computer.searchSuffixes]) {
    const reply = yield* put<'kms-locations'>({ ask: 'kms-locations', domain });
    if (reply.kind === 'locations') return fromLocations(reply.locations, machine, policies);
    code ??= reply.code;
  }
  return { kind: 'none', code: policies.discoveryCode(code ?? '0x8007232B') };
}

function fromLocations(locations: readonly ServiceLocation[], machine: Machine, policies: MachinePolicies): Discovered {
  const { ordered, random } = policies.orderHosts(locations, machine.random);
  const hosts = ordered.map(location => ({ name: location.target, port: location.port }));
  return { kind: 'hosts', via: 'dns', hosts, random };
}
