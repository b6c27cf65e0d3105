/** Writes and reads digits in groups of six: five of payload and one check digit. A synthetic scheme of this project, not the
 * vendor's: a weighted sum modulo 10 that also counts the group's position, so that one wrong digit in a group is always noticed and so
 * is a group in another's place. */
export const digitGroups = { compose, read, strip };

const payloadDigits = 5;
/** All coprime to 10: no change of a single digit leaves the sum as it was. */
const weights = [3, 7, 1, 9, 3] as const;

/** Groups separated by dashes. `salt` (0..9) tells one kind of id from another. `payload` is a multiple of five digits. */
function compose(payload: string, salt: number): string {
  const groups: string[] = [];
  for (let start = 0; start < payload.length; start += payloadDigits) {
    const group = payload.slice(start, start + payloadDigits);
    groups.push(group + checkDigit(group, groups.length, salt));
  }
  return groups.join('-');
}

/** The payload, or `null` where these are not `groupCount` groups of digits with their check digits. */
function read(text: string, groupCount: number, salt: number): string | null {
  const digits = strip(text);
  if (!/^\d*$/.test(digits) || digits.length !== groupCount * (payloadDigits + 1)) return null;
  let payload = '';
  for (let index = 0; index < groupCount; index++) {
    const start = index * (payloadDigits + 1);
    const group = digits.slice(start, start + payloadDigits);
    if (digits[start + payloadDigits] !== checkDigit(group, index, salt)) return null;
    payload += group;
  }
  return payload;
}

/** Without the blanks and dashes that people put between groups. */
function strip(text: string): string {
  return text.replace(/[\s-]/g, '');
}

function checkDigit(group: string, index: number, salt: number): string {
  let sum = salt + index;
  for (const [position, weight] of weights.entries()) sum += weight * Number(group[position]);
  return String(sum % 10);
}
