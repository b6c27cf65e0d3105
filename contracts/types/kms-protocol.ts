/** KMS protocol 1.0: a KMS client asks a KMS host. Our own contract: HTTP POST of JSON to `/kms/v1/request`, TCP 1688 by default.
 * It carries what Table 11 shows in events 12288, 12289 and 12290, and nothing of the proprietary wire format. */
import type { Count, Guid, LicenseStatus, Minutes, Refusal, Timestamp } from './values.js';

/** One activation or renewal request (guide Table 11, event 12288). */
export interface KmsRequest {
  /** Client machine id (CMID): identifies the row in the host's table. */
  clientMachineId: Guid;
  /** @minLength 1
   * @maxLength 255 */
  machineName: string;
  /** Identifies what is to be activated; may be shared by several activation ids (guide glossary, KMSID). The kit's ids are synthetic, one for
   * each product group of Table 7: `editions` of `contracts/published/windows-7-2008-r2.json`. */
  kmsId: Guid;
  /** The activation id of the edition (guide glossary, ACID). */
  activationId: Guid;
  /** N-policy of the requesting product: the smallest count at which the client activates itself (Table 8).
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer */
  requiredCount: number;
  virtualMachine: boolean;
  licenseStatus: LicenseStatus;
  minutesToExpiration: Minutes;
  /** The client's own clock, UTC. */
  requestTime: Timestamp;
}

/** A valid request is always answered with the count; the client decides (guide glossary, N-policy). */
export interface KmsAnswer {
  result: 'answered';
  /** The request's CMID. */
  clientMachineId: Guid;
  count: Count;
  activationIntervalMinutes: Minutes;
  renewalIntervalMinutes: Minutes;
  /** The host key's extended product id. Its form is the host's own affair.
   * @minLength 1
   * @maxLength 64 */
  hostProductKeyId: string;
  /** The request's own time, returned unchanged. */
  requestTime: Timestamp;
}

export type KmsResponse = KmsAnswer | Refusal;

/** KMS protocol: what a KMS client may ask a KMS host.
 * @base /kms/v1
 * @version 1.0 */
export interface KmsProtocol {
  /** Asks a host on the port it listens at, for activation or renewal. Answered with the host's count, whatever that is; refused, with a code, where
   * the host cannot answer for it. A refusal is an answer. Where several refusals apply, which of them is given is not judged. */
  request(request: KmsRequest): Promise<KmsResponse>;
}
