import type { LicenseStatus } from '../../../../contracts/types/values.js';

/** Words of the licence status as slmgr prints them (facts of the guide, slmgr output). */
export const statusText: Record<LicenseStatus, string> = {
  0: 'Unlicensed',
  1: 'Licensed',
  2: 'Initial grace period',
  3: 'Additional grace period (KMS license expired or hardware out of tolerance)',
  4: 'Non-genuine grace period.',
  5: 'Notification',
  6: 'Extended grace period',
};

/** The same in the list of requests of a KMS host, which slmgr words differently. */
export const requestStatusText: Record<LicenseStatus, string> = {
  ...statusText,
  3: 'License expired or Hardware out of tolerance',
  4: 'Non-genuine grace period',
};

/** The line printed for an error code. The sentence is the kit's; a test matches the code. */
export function errorLine(code: string): string {
  return `Error: ${code} On a computer running Microsoft Windows non-core edition, run 'slui.exe 0x2a ${code}' to display the error text.`;
}
