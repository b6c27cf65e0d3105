import { ContractViolation } from '../contracts/contract.js';
import { Fault } from '../contracts/faults.js';
import { kmsProtocol } from '../contracts/generated/verbs.js';
import type { Edition } from '../contracts/profiles/policy-profile.js';
import type { KmsProtocol, KmsRequest, KmsResponse } from '../contracts/types/kms-protocol.js';
import type { Attribution } from '../contracts/types/results.js';
import type { Endpoint } from '../contracts/types/values.js';
import { callContract } from '../transport/call-contract.js';
import type { Identities } from './identities.js';
import type { KmsPatience } from './kms-patience.js';
import { toTimestamp } from './virtual-time.js';

/** What a computer of the fleet says in its request, where it differs from an ordinary Windows 7 client. */
export type Saying = Partial<Omit<KmsRequest, 'kmsId' | 'activationId'>>;

/** KMS clients that the kit plays as nothing but their requests: they fill a host's table, or ask and remember what they were told. */
export class Fleet {
  readonly #identities: Identities;
  readonly #edition: Edition;
  readonly #now: () => number;
  readonly #blame: Attribution;
  readonly #patience: KmsPatience;
  readonly #heard: (request: KmsRequest, response: KmsResponse | null) => void;

  /** `edition` is what the computers run where nothing else is said; `blame` is who plays the hosts they ask; `heard` is told of every request,
   * with the answer, or null where none came that could be read. */
  constructor(
    identities: Identities,
    edition: Edition,
    now: () => number,
    blame: Attribution,
    patience: KmsPatience,
    heard: (request: KmsRequest, response: KmsResponse | null) => void,
  ) {
    this.#heard = heard;
    this.#blame = blame;
    this.#patience = patience;
    this.#identities = identities;
    this.#edition = edition;
    this.#now = now;
  }

  /** That many new computers ask one after the other; answers what the last was told. */
  async contact(
    host: Endpoint,
    computers: number,
    saying: Saying = {},
    edition = this.#edition,
  ): Promise<KmsResponse | null> {
    let last: KmsResponse | null = null;
    for (let number = 0; number < computers; number += 1) {
      last = await this.ask(host, { clientMachineId: this.#identities.next().clientMachineId, ...saying }, edition);
    }
    return last;
  }

  /** One computer asks. Throws `Fault` where the host does not answer by the contract. */
  async ask(
    host: Endpoint,
    saying: Saying & { clientMachineId: string },
    edition = this.#edition,
  ): Promise<KmsResponse> {
    const url = `http://${host.address}:${host.port}`;
    if (this.#patience.isOver !== null) throw new Fault(this.#blame, this.#patience.isOver);
    const request: KmsRequest = {
      machineName: 'client.contoso.com',
      kmsId: edition.kmsId,
      activationId: edition.activationId,
      requiredCount: edition.family === 'client' ? 25 : 5,
      virtualMachine: false,
      licenseStatus: 2,
      minutesToExpiration: 43_200,
      requestTime: toTimestamp(this.#now()),
      ...saying,
    };
    try {
      const { timeoutMilliseconds } = this.#patience;
      const client = callContract<KmsProtocol>(kmsProtocol, url, { timeoutMilliseconds });
      const response = await this.#patience.ask(() => client.request(request));
      this.#heard(request, response);
      return response;
    } catch (cause) {
      this.#heard(request, null);
      const why = cause instanceof Error ? cause.message : String(cause);
      const who = cause instanceof ContractViolation ? cause.sender : `the KMS host at ${url}`;
      throw new Fault(this.#blame, `${who} did not answer a KMS request: ${why}`, { cause });
    }
  }
}
