import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { KmsRequest } from '../../../contracts/types/kms-protocol.js';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import type { Count, Guid, Hresult, Minutes, Timestamp } from '../../../contracts/types/values.js';
import type { HostSettings, RequestCounters, Row } from './state.js';

/** What one call on the host's table is about. */
export type Contact = Pick<KmsRequest, 'clientMachineId' | 'machineName' | 'requiredCount' | 'virtualMachine'>;

/** Every rule of a KMS host that can be told apart by a test. A reading of an ambiguity, or a broken host, replaces one entry. */
export interface KmsHostPolicies {
  /** Does this host serve at all? Not without a host key, nor before it is activated: 0xC004F041. */
  hostIsActivated(settings: HostSettings): boolean;
  /** Are the client's clock and the host's (both epoch milliseconds, UTC) close enough? If not: 0xC004F06C. */
  clocksAgree(clientTime: number, hostTime: number, profile: PolicyProfile): boolean;
  /** Does the host key activate the product that is asked for (Table 7)? If not: 0xC004F042. */
  hostKeyCovers(kmsId: Guid, settings: HostSettings, profile: PolicyProfile): boolean;
  /** The first of the three that fails, in the order they stand here. */
  requestRefusal(
    request: KmsRequest,
    settings: HostSettings,
    now: number,
    profile: PolicyProfile,
    policies: KmsHostPolicies,
  ): Hresult | null;

  /** Does a refused request leave a row in the table? Registered interpretation `refused-request-counted`. */
  refusedRequestIsCounted(): boolean;
  /** Does a virtual machine count? In this generation yes (Planning Guide). */
  virtualMachineIsCounted(): boolean;
  /** What makes a computer the same computer in the table. */
  identifyComputer(contact: Contact): Guid;
  /** The N that decides the table's size after this request. It never becomes smaller. */
  rememberLargestN(largestN: Count, requiredCount: Count): Count;
  /** How many rows the table holds. */
  tableSize(largestN: Count, profile: PolicyProfile): Count;
  /** Is a row still in the table, as long after its last contact as this? */
  rowIsKept(row: Row, now: number, profile: PolicyProfile): boolean;
  /** Writes a contact into the table: a new row, or the old row anew. */
  recordContact(rows: readonly Row[], contact: Row): readonly Row[];
  /** Which rows stay when there are more than the table holds. */
  rowsThatFit(rows: readonly Row[], size: Count): readonly Row[];
  /** Is a row that had to make room remembered, and not counted again for as long as it would have stayed? Registered interpretation
   * `evicted-computer-returns`. */
  remembersEvicted(): boolean;
  /** The count in the answer. The requester is counted before it is answered: the first computer is told 1. */
  countToAnswer(before: Count, after: Count): Count;

  /** The intervals in the answer: the host's own, whatever the client has. */
  intervalsToAnswer(settings: HostSettings): { activationIntervalMinutes: Minutes; renewalIntervalMinutes: Minutes };
  /** The host key's extended product id in the answer. */
  productKeyIdToAnswer(settings: HostSettings): string;
  /** What of the request comes back unchanged, so that the client can tell whose answer it is. */
  echoToAnswer(request: KmsRequest): { clientMachineId: Guid; requestTime: Timestamp };

  /** KeyManagementServiceTotalRequests after this request. `refusal` is `null` for an answered one. */
  countTotal(counters: RequestCounters, refusal: Hresult | null): Count;
  /** KeyManagementServiceFailedRequests after this request. */
  countFailed(counters: RequestCounters, refusal: Hresult | null): Count;
  /** The counters by licence status after this request. */
  countByStatus(counters: RequestCounters, request: KmsRequest, refusal: Hresult | null): readonly Count[];

  /** Is event 12290 written for this request? For each, answered or refused (Table 11). */
  requestIsLogged(refusal: Hresult | null): boolean;
  /** The fields of event 12290 in the order of Table 11. */
  requestEventFields(request: KmsRequest, code: Hresult): string[];
  /** The log of event 12290: one of its own (Table 11). */
  requestEventLog(): LoggedEvent['log'];
  /** Event 12290 as it is written: provider and message among it (Table 11). */
  requestEventAsWritten(event: LoggedEvent): LoggedEvent;
}
