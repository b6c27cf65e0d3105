/** A 32-bit result code as the guide prints it: `0x` and eight upper-case hexadecimal digits. `0x00000000` is success.
 * @pattern ^0x[0-9A-F]{8}$ */
export type Hresult = string;

/** A GUID in lower case without braces.
 * @pattern ^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$ */
export type Guid = string;

/** An instant on the virtual clock, UTC, ISO 8601 with seconds: `2009-07-22T09:00:00Z`.
 * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$ */
export type Timestamp = string;

/** A DNS name in presentation form without the final dot, at most 253 octets (RFC 1035).
 * @minLength 1
 * @maxLength 253 */
export type DomainName = string;

/** A TCP or UDP port.
 * @minimum 1
 * @maximum 65535
 * @TJS-type integer */
export type Port = number;

/** A whole number of minutes, zero or more.
 * @minimum 0
 * @maximum 4294967295
 * @TJS-type integer */
export type Minutes = number;

/** A whole number, zero or more.
 * @minimum 0
 * @maximum 4294967295
 * @TJS-type integer */
export type Count = number;

/** What a caller typed as a product key. Anything may be typed: judging it is the policy's work, not the schema's.
 * @maxLength 128 */
export type TypedProductKey = string;

/** The hardware of one computer, reduced to 36 decimal digits by the kit; two computers differ when these differ.
 * @pattern ^\d{36}$ */
export type HardwareId = string;

/** Licence status as Table 11 and Table 12 number it: 0 unlicensed, 1 licensed, 2 OOB grace, 3 OOT grace,
 * 4 non-genuine grace, 5 notification, 6 extended grace. */
export type LicenseStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Where a socket listens or is to be reached. */
export interface Endpoint {
  /** An IP address or a host name.
   * @minLength 1
   * @maxLength 253 */
  address: string;
  port: Port;
}

/** A refusal that the policy knows: the caller asked properly and the answer is this code. */
export interface Refusal {
  result: 'refused';
  code: Hresult;
}
