/** Activation protocol 1.0: a machine or a management tool asks the activation service. Our own contract; it is not, and does not
 * resemble, the vendor's. Transport: HTTP POST of JSON to `/activation/v1/<verb>`. */
import type { Count, Guid, HardwareId, Refusal, TypedProductKey } from './values.js';

/** Online activation of one product key on one computer (guide: `/ato` for MAK, retail and KMS host keys). */
export interface ActivateRequest {
  productKey: TypedProductKey;
  hardwareId: HardwareId;
  /** The activation id of the edition that the key is installed for: `editions` of `contracts/published/windows-7-2008-r2.json`. A bare KMS
   * host has no edition and names any that its key is for. */
  activationId: Guid;
  /** @maxLength 255 */
  computerName: string;
}

/** The key was accepted and one activation was booked on it. */
export interface Activated {
  result: 'activated';
  /** Activations booked on this key so far, this one included. */
  activationsUsed: Count;
}

export type ActivateResponse = Activated | Refusal;

/** Offline activation: an installation id, read out or carried on removable media. */
export interface ConfirmRequest {
  /** Digits; grouping blanks and dashes are allowed.
   * @maxLength 128 */
  installationId: string;
}

/** The confirmation id that belongs to the installation id. */
export interface Confirmed {
  result: 'confirmed';
  /** 48 digits in 8 groups of 6, separated by dashes.
   * @pattern ^\d{6}(-\d{6}){7}$ */
  confirmationId: string;
}

export type ConfirmResponse = Confirmed | Refusal;

/** What is left on a key: a snapshot, as a management tool shows it. */
export interface RemainingRequest {
  productKey: TypedProductKey;
}

/** A point-in-time count; `null` where the key has no total (a KMS host key is limited per machine). */
export interface Remaining {
  result: 'remaining';
  activationsUsed: Count;
  /** @minimum 0
   * @multipleOf 1 */
  activationsRemaining: Count | null;
}

export type RemainingResponse = Remaining | Refusal;

/** Activation protocol: what a machine or a management tool may ask the activation service.
 * @base /activation/v1
 * @version 1.0 */
export interface ActivationProtocol {
  /** Activates a product key online; a refusal is an answer too. Also asked by a KMS host that is activated again. */
  activate(request: ActivateRequest): Promise<ActivateResponse>;
  /** Activates by telephone, or through a proxy: answers an installation id with its confirmation id. */
  confirm(request: ConfirmRequest): Promise<ConfirmResponse>;
  /** Tells what is left on a key; books nothing. */
  remaining(request: RemainingRequest): Promise<RemainingResponse>;
}
