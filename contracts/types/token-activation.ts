/** Token-based activation (Table 2, last part): licences and certificates that stand in for real ones. All are synthetic; no signature is made
 * or checked. */
import type { Guid, Timestamp } from './values.js';

/** An issuance licence, as a file that may be named to `/ilc` on any computer of the world. Its name stands for its text as well, as argument of
 * InstallLicense and, as a package of one licence, of InstallLicensePackage (Table 12). */
export interface IssuanceLicense {
  /** `contoso-issuance.xrm-ms`
   * @minLength 1
   * @maxLength 200 */
  file: string;
  ilid: Guid;
  /** ILvID.
   * @minimum 0
   * @maximum 4294967295
   * @TJS-type integer */
  ilvid: number;
  validTo: Timestamp;
  /** Certificates of this issuer activate.
   * @minLength 1
   * @maxLength 200 */
  trusts: string;
  /** False where the file was changed after it was signed: it can be installed, and is of no use. */
  intact: boolean;
}

/** A certificate that a computer can use: in its store, or on a smart card in its reader. */
export interface TokenCertificate {
  /** SHA-1, 40 hexadecimal digits.
   * @pattern ^[0-9A-F]{40}$ */
  thumbprint: string;
  /** @minLength 1
   * @maxLength 200 */
  subject: string;
  /** @minLength 1
   * @maxLength 200 */
  issuer: string;
  validFrom: Timestamp;
  validTo: Timestamp;
  /** What unlocks the private key on a smart card; none where the key is in the store.
   * @maxLength 50 */
  pin?: string;
}
