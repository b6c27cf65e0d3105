/** How Windows numbers an RCODE: DNS_ERROR_RCODE_FORMAT_ERROR is 9001, the others follow. Null, where no answer came, is ERROR_TIMEOUT. */
export function codeOfRcode(rcode: number | null): string {
  if (rcode === null) return '0x800705B4';
  return `0x8007${(9_000 + rcode).toString(16).toUpperCase()}`;
}
