/** The key ring: every product key the kit knows. Setup keys are the public ones of Table 9; every other key is synthetic and can be
 * told by its first group, `SYNTH`, which no real key can have. */
import type { Count } from './values.js';

/** Host key types of Table 7, and those of the generation before it. */
export type HostKeyType =
  | 'vista'
  | 'windows-7'
  | 'kms-a'
  | 'kms-b'
  | 'kms-c'
  | 'server-2008-kms-a'
  | 'server-2008-kms-b'
  | 'server-2008-kms-c';

/** How the activation service regards a key. */
export type ServiceStanding = 'valid' | 'blocked' | 'invalid';

interface RingEntry {
  /** Five groups of five.
   * @pattern ^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$ */
  productKey: string;
  /** The name a feature calls it by.
   * @minLength 1 */
  label: string;
  /** The key's number inside installation ids, unique in the ring.
   * @minimum 1
   * @maximum 999999999
   * @TJS-type integer */
  number: number;
}

/** A setup key (GVLK) of Table 9: makes its edition a KMS client. */
export interface SetupKey extends RingEntry {
  channel: 'setup';
  /** Edition id of the policy profile. */
  edition: string;
}

/** A KMS host key (CSVLK). */
export interface HostKey extends RingEntry {
  channel: 'kms-host';
  hostKeyType: HostKeyType;
  standing: ServiceStanding;
  /** A key on the machine's own list of blocked keys cannot be installed. */
  blockedLocally: boolean;
}

/** A multiple activation key. */
export interface MultipleActivationKey extends RingEntry {
  channel: 'mak';
  standing: ServiceStanding;
  blockedLocally: boolean;
  /** Activations the agreement allows. */
  allowance: Count;
  /** Further activations granted on request; `null` where none were asked for.
   * @minimum 0
   * @multipleOf 1 */
  extension: Count | null;
}

export type KeyRingEntry = SetupKey | HostKey | MultipleActivationKey;
