import { activationServiceControl, dnsControl } from '../../contracts/generated/verbs.js';
import type { ActivationServiceControl, DnsControl } from '../../contracts/types/mock-control.js';
import type { Endpoint } from '../../contracts/types/values.js';
import { callContract } from '../../transport/call-contract.js';
import { urlOf } from '../../transport/url-of.js';
import type { TargetModule } from '../session.js';
import { type HostPool, openHostPool } from './host-pool.js';
import { type LabGround, startContainer } from './lab-container.js';
import { dnsPort, servicePort } from './ports.js';
import { type ContainedTarget, startTarget } from './start-target.js';

/** Everything that runs for as long as the lab does. */
export interface LabParts {
  dns: { endpoint: Endpoint; control: DnsControl };
  activationService: { url: string; control: ActivationServiceControl };
  hosts: HostPool;
  /** Absent where the target is not the lab's to run. */
  target?: ContainedTarget;
  remove(): Promise<void>;
}

/** Last octets on both networks; the engine keeps 1 for itself. */
const octets = { dns: 2, activationService: 3, target: 4, firstHost: 16 };

/** Starts all parts side by side: all of them run afterwards, or none. */
export async function startParts(ground: LabGround, targetModule?: TargetModule): Promise<LabParts> {
  const nameServers = [ground.networks.service.address(octets.dns)];
  const [dns, service, hosts, target] = await allOrNone([
    startContainer(ground, { part: 'dns', octet: octets.dns }),
    startContainer(ground, { part: 'activation-service', octet: octets.activationService }),
    openHostPool(ground, octets.firstHost),
    targetModule === undefined
      ? undefined
      : startTarget(ground, { ...targetModule, octet: octets.target, nameServers }),
  ]);
  return {
    dns: {
      endpoint: { address: dns.address, port: dnsPort },
      control: callContract<DnsControl>(dnsControl, dns.controlUrl),
    },
    activationService: {
      url: urlOf({ address: service.address, port: servicePort }),
      control: callContract<ActivationServiceControl>(activationServiceControl, service.controlUrl),
    },
    hosts,
    ...(target === undefined ? {} : { target }),
    remove: async () => {
      await Promise.all([dns, service, hosts, target].map(part => part?.remove()));
    },
  };
}

type Removable = { remove(): Promise<void> } | undefined;

/** Waits for all; where one of them fails, the others are removed. */
async function allOrNone<const Starting extends readonly unknown[]>(
  starting: Starting,
): Promise<{ -readonly [Index in keyof Starting]: Awaited<Starting[Index]> }> {
  const outcomes = await Promise.allSettled(starting);
  const failed = outcomes.find(outcome => outcome.status === 'rejected');
  if (failed === undefined) return (await Promise.all(starting)) as never;
  await Promise.all(
    outcomes.map(outcome => (outcome.status === 'fulfilled' ? (outcome.value as Removable)?.remove() : undefined)),
  );
  throw failed.reason;
}
