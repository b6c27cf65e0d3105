import { activationProtocol, kmsProtocol } from '../contracts/generated/verbs.js';
import type { ActivationProtocol } from '../contracts/types/activation-protocol.js';
import type { KmsProtocol } from '../contracts/types/kms-protocol.js';
import type { Endpoint } from '../contracts/types/values.js';
import { publicationFailed, publicationSucceeded } from '../mocks/kms-host/core/index.js';
import type { Asking, Question, Reply } from '../mocks/machine/core/ask.js';
import { callContract } from '../transport/call-contract.js';
import { NoAnswer } from '../transport/no-answer.js';
import { codeOfRcode } from './rcode.js';
import { type NameResolver, ResolveError } from './resolve.js';
import { addServiceLocation } from './update-dns.js';

/** The network around one world's computers. */
export interface Network {
  resolver: NameResolver;
  dnsServers: readonly Endpoint[];
  activationServiceUrl: string;
}

/** Nobody listens there: the RPC server is unavailable (Table 10, 0x800706BA). */
const unreachable = '0x800706BA';
/** The activation service could not be reached (WININET_E_CANNOT_CONNECT). */
const serviceUnreachable = '0x80072EFD';

const kmsDeadlineMilliseconds = 3_000;

/** Runs a computation to its result, asking the network whatever it asks. */
export async function perform<Result>(asking: Asking<Result>, network: Network): Promise<Result> {
  let step = asking.next();
  while (!step.done) step = asking.next(await answer(step.value, network));
  return step.value;
}

async function answer(question: Question, network: Network): Promise<Reply> {
  switch (question.ask) {
    case 'kms-locations':
      return network.resolver.kmsLocations(question.domain).then(
        locations => ({ kind: 'locations', locations }),
        (error: unknown) => failed(error instanceof ResolveError ? error.code : unreachable),
      );
    case 'kms':
      return askKms(question, network).catch(notReached);
    case 'activation-service': {
      const service = callContract<ActivationProtocol>(activationProtocol, network.activationServiceUrl);
      return service.activate(question.request).then(
        response => ({ kind: 'response', response }),
        () => failed(serviceUnreachable),
      );
    }
    case 'publish':
      return publish(question, network);
  }
}

async function askKms(question: Extract<Question, { ask: 'kms' }>, network: Network): Promise<Reply> {
  const address = await network.resolver.address(question.host);
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${question.port}`;
  const host = callContract<KmsProtocol>(kmsProtocol, url, { timeoutMilliseconds: kmsDeadlineMilliseconds });
  return { kind: 'response', response: await host.request(question.request) };
}

/** An update is sent to the first DNS server. */
async function publish(question: Extract<Question, { ask: 'publish' }>, network: Network): Promise<Reply> {
  const { zone, name, location, clock } = question;
  const [server] = network.dnsServers;
  const rcode = server === undefined ? null : await addServiceLocation(server, zone, name, location);
  const event = rcode === 0 ? publicationSucceeded(zone, clock) : publicationFailed(codeOfRcode(rcode), zone, clock);
  return { kind: 'tried', event };
}

function failed(code: string): Reply {
  return { kind: 'failed', code };
}

/** A host that is not there, or whose name has no address, is unavailable; one that answered badly or not at all has not answered. */
function notReached(error: unknown): Reply {
  const absent = error instanceof ResolveError || (error instanceof NoAnswer && error.reason === 'unreachable');
  return absent ? failed(unreachable) : { kind: 'unanswered' };
}
