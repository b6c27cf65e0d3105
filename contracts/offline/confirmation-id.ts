import { digitGroups } from './digit-groups.js';
import { readInstallationId } from './installation-id.js';

const groupCount = 8;
const payloadDigits = 40;
const salt = 4;

/** How a confirmation id stands to an installation id: `malformed` is not 48 digits (the policy's 0xC004F02C); `wrong` has a wrong check
 * digit or belongs to another installation id (0xC004F04D). */
export type ConfirmationIdVerdict = 'ok' | 'malformed' | 'wrong';

/** The confirmation id that belongs to an installation id: 48 digits in 8 groups of 6, separated by dashes. Synthetic: a public function
 * of this project with no secret in it, so it confirms nothing outside the kit.
 * @throws RangeError where the installation id is malformed. */
export function composeConfirmationId(installationId: string): string {
  const content = readInstallationId(installationId);
  if (content === null) throw new RangeError(`expected an installation id, got "${installationId}"`);
  return digitGroups.compose(spread(BigInt(content.keyNumber), BigInt(content.hardwareId)), salt);
}

/** Judges what was typed as the confirmation id of this installation id. Blanks and dashes are ignored. */
export function judgeConfirmationId(installationId: string, text: string): ConfirmationIdVerdict {
  if (!/^\d{48}$/.test(digitGroups.strip(text))) return 'malformed';
  const payload = digitGroups.read(text, groupCount, salt);
  if (payload === null || readInstallationId(installationId) === null) return 'wrong';
  return digitGroups.strip(composeConfirmationId(installationId)) === digitGroups.strip(text) ? 'ok' : 'wrong';
}

/** Spreads both numbers over 40 digits. The multiplier is coprime to 10, so two computers never share a confirmation id for one key. */
function spread(keyNumber: bigint, hardwareId: bigint): string {
  const multiplier = 7_438_201_956_620_493_175_088_641_329_057n;
  const mixed = (hardwareId * multiplier + keyNumber * 9_176_324_501n + 41n) % 10n ** BigInt(payloadDigits);
  return String(mixed).padStart(payloadDigits, '0');
}
