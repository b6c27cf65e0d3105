import { dnsControl, targetControl } from '../../../contracts/generated/verbs.js';
import { startActivationService } from '../../../mocks/activation-service/index.js';
import { startDns } from '../../../mocks/dns/index.js';
import { startKmsHost } from '../../../mocks/kms-host/index.js';
import { firstInstant } from '../../../mocks/serving/time.js';
import { openTarget } from '../../../targets/open-target.js';
import { controlBodyBytes, serveContract } from '../../../transport/serve-contract.js';
import { controlPort, dnsPort, kmsPort, servicePort } from '../ports.js';
import { watchBoundary } from './watch-boundary.js';

/** Where a part serves, and what it is made of. */
export interface PartSetting {
  /** On the service network. */
  protocolAddress: string;
  /** On the control network, where the kit is and no other part. */
  controlAddress: string;
  /** For the part `target`: `reference`, or the path of a module. */
  module: string;
}

const hour = 3_600_000;

const modules = { reference: async () => ({ target: (await import('../../../reference/index.js')).createReference }) };

/** Serves one part of the lab: its protocol on the port that it has in life, its control on another network. */
export async function servePart(part: string, { protocolAddress, controlAddress, module }: PartSetting): Promise<void> {
  const controlListen = { address: controlAddress, port: controlPort };
  switch (part) {
    case 'dns': {
      const dns = await startDns({ address: protocolAddress, port: dnsPort, now: firstInstant });
      const served = { contract: dnsControl, implementation: dns.control, maxBodyBytes: controlBodyBytes };
      await serveContract({ ...served, listen: controlListen });
      return;
    }
    case 'activation-service':
      await startActivationService({ listen: { address: protocolAddress, port: servicePort }, controlListen });
      return;
    case 'kms-host':
      await startKmsHost({ name: part, listen: { address: protocolAddress, port: kmsPort }, controlListen });
      return;
    case 'target': {
      const spec = { kind: 'module', text: `module:${module}`, specifier: module } as const;
      // How long a verb may take is for the kit to say, outside.
      const { control } = await openTarget(spec, { modules, timeoutMilliseconds: hour });
      const implementation = watchBoundary(control, protocolAddress);
      const served = { contract: targetControl, implementation, maxBodyBytes: controlBodyBytes };
      await serveContract({ ...served, listen: controlListen });
      return;
    }
    default:
      throw new Error(`expected dns, activation-service, kms-host or target, got "${part}"`);
  }
}
