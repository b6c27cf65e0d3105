import type { HardwareId } from '../types/values.js';
import { digitGroups } from './digit-groups.js';

const groupCount = 9;
const keyNumberDigits = 9;
const salt = 1;

/** What an installation id says. */
export interface InstallationIdContent {
  /** The key's number in the key ring, 1..999999999. */
  keyNumber: number;
  hardwareId: HardwareId;
}

/** The installation id of a computer with a product key: 54 digits in 9 groups of 6, separated by dashes. Synthetic: the scheme is this
 * project's own and has nothing to do with the vendor's.
 * @throws RangeError where the key number has more than 9 digits or the hardware id is not 36 digits. */
export function composeInstallationId(keyNumber: number, hardwareId: HardwareId): string {
  if (!Number.isInteger(keyNumber) || keyNumber < 0 || keyNumber > 999_999_999) {
    throw new RangeError(`key number: expected a whole number of at most 9 digits, got ${keyNumber}`);
  }
  if (!/^\d{36}$/.test(hardwareId)) throw new RangeError(`hardware id: expected 36 digits, got "${hardwareId}"`);
  return digitGroups.compose(String(keyNumber).padStart(keyNumberDigits, '0') + hardwareId, salt);
}

/** What an installation id says, or `null` where it is malformed: not 54 digits, or a check digit is wrong. Blanks and dashes are
 * ignored. */
export function readInstallationId(text: string): InstallationIdContent | null {
  const payload = digitGroups.read(text, groupCount, salt);
  if (payload === null) return null;
  return { keyNumber: Number(payload.slice(0, keyNumberDigits)), hardwareId: payload.slice(keyNumberDigits) };
}
