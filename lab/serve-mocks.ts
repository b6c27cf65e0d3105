import { isIPv6 } from 'node:net';
import { dnsControl } from '../contracts/generated/verbs.js';
import type { DnsRecord } from '../contracts/types/mock-control.js';
import type { Endpoint, Timestamp } from '../contracts/types/values.js';
import { startActivationService } from '../mocks/activation-service/index.js';
import { type MockDns, startDns } from '../mocks/dns/index.js';
import { startKmsHost } from '../mocks/kms-host/index.js';
import { controlBodyBytes, serveContract } from '../transport/serve-contract.js';

/** Ports of the mocks; 0, as where none is given, takes a free one. */
export interface MockPorts {
  activationService: number;
  activationServiceControl: number;
  kmsHost: number;
  kmsHostControl: number;
  dns: number;
  dnsControl: number;
}

export interface ServeMocksOptions {
  /** An IP address of this machine. */
  address: string;
  /** What the zone says is the host's address, where clients reach it at another than it listens on. */
  advertisedAddress?: string;
  ports?: Partial<MockPorts>;
  /** Where the mocks' clocks start; each is then set over its control port. */
  now: Timestamp;
}

/** A mock's two doors: where it serves its protocol, and where it is steered over HTTP. */
export interface MockAddresses {
  protocol: Endpoint;
  control: Endpoint;
}

export interface ServedMocks {
  activationService: MockAddresses;
  kmsHost: MockAddresses;
  dns: MockAddresses;
  close(): Promise<void>;
}

const zone = 'contoso.com';
const hostName = 'kms-1.contoso.com';

/** Starts the activation service, an activated KMS host with a KMS_C key, and the DNS server of contoso.com that names this host. If one
 * of them cannot start, the others are closed and its error is thrown. */
export async function serveMocks(options: ServeMocksOptions): Promise<ServedMocks> {
  const { address, now, ports = {} } = options;
  const listen = (port: keyof MockPorts) => ({ address, port: ports[port] ?? 0 });
  const open: { close(): Promise<void> }[] = [];
  const close = async () => {
    await Promise.all(open.splice(0).map(server => server.close()));
  };
  function opened<Server extends { close(): Promise<void> }>(server: Server): Server {
    open.push(server);
    return server;
  }

  try {
    const service = opened(
      await startActivationService({
        now,
        listen: listen('activationService'),
        controlListen: listen('activationServiceControl'),
      }),
    );
    const host = opened(
      await startKmsHost({ name: 'KMS_1', now, listen: listen('kmsHost'), controlListen: listen('kmsHostControl') }),
    );
    await host.control.configure({ hostKeyType: 'kms-c', activated: true });
    const dns = opened(await startDns({ ...listen('dns'), now }));
    await publish(dns, options.advertisedAddress ?? address, host.endpoint.port);
    const dnsControlServer = opened(
      await serveContract({
        contract: dnsControl,
        implementation: dns.control,
        listen: listen('dnsControl'),
        maxBodyBytes: controlBodyBytes,
      }),
    );
    return {
      activationService: { protocol: service.endpoint, control: service.controlEndpoint ?? service.endpoint },
      kmsHost: { protocol: host.endpoint, control: host.controlEndpoint ?? host.endpoint },
      dns: { protocol: dns.endpoint, control: dnsControlServer.endpoint },
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** The zone as the guide's KMS host publishes it: SRV with priority and weight 0, and the host's own address. */
async function publish(dns: MockDns, address: string, port: number): Promise<void> {
  const ttl = 3600;
  const type = isIPv6(address) ? 'AAAA' : 'A';
  const records: DnsRecord[] = [
    { type: 'SRV', name: `_vlmcs._tcp.${zone}`, ttl, priority: 0, weight: 0, port, target: hostName },
    { type, name: hostName, ttl, address },
  ];
  await dns.control.addZone({ zone, updates: 'accepted' });
  await dns.control.addRecords({ records });
}
