import { kmsProtocol } from '../../contracts/generated/verbs.js';
import { type MockPorts, type ServedMocks, serveMocks } from '../../lab/serve-mocks.js';
import { scenarioStart, toTimestamp } from '../../lab/virtual-time.js';
import { cannotListen } from '../cannot-listen.js';
import { urlOf } from '../endpoint-url.js';
import { untilStopped } from '../until-stopped.js';

export interface ServeOptions {
  address: string;
  firstPort?: number;
}

/** `va-tck serve`: the three mocks, standing, until they are stopped. */
export async function serveCommand({ address, firstPort }: ServeOptions): Promise<number> {
  const now = toTimestamp(scenarioStart);
  const ports = firstPort === undefined ? {} : portsFrom(firstPort);
  const mocks = await serveMocks({ address, now, ports }).catch(cause => {
    throw cannotListen(cause, '--address or --first-port');
  });
  process.stdout.write(described(mocks, now));
  await untilStopped();
  await mocks.close();
  return 0;
}

/** Six ports in a row. */
function portsFrom(first: number): MockPorts {
  return {
    activationService: first,
    activationServiceControl: first + 1,
    kmsHost: first + 2,
    kmsHostControl: first + 3,
    dns: first + 4,
    dnsControl: first + 5,
  };
}

function described({ activationService, kmsHost, dns }: ServedMocks, now: string): string {
  const post = (url: string, body: string) => `curl -s -H 'content-type: application/json' -d '${body}' ${url}`;
  const { address, port } = dns.protocol;
  return `The mocks stand. Their clocks say ${now} until you set them.

  activation service  ${urlOf(activationService.protocol)}   control ${urlOf(activationService.control)}
  KMS host KMS_1      ${urlOf(kmsHost.protocol)}   control ${urlOf(kmsHost.control)}
  DNS contoso.com     ${address} port ${port}, UDP and TCP   control ${urlOf(dns.control)}

Try:
  dig @${address} -p ${port} SRV _vlmcs._tcp.contoso.com
  ${post(`${urlOf(kmsHost.control)}/control/v1/status`, '{}')}
  ${post(`${urlOf(activationService.control)}/control/v1/read-journal`, '{"after":0}')}

The KMS protocol is spoken at ${urlOf(kmsHost.protocol)}${kmsProtocol.base}; messages: contracts/openapi/.
Ctrl-C stops them.
`;
}
