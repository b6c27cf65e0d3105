import type { LicenseStatus } from '../contracts/types/values.js';

const words: Record<LicenseStatus, string> = {
  0: 'unlicensed',
  1: 'licensed',
  2: 'in the initial grace period',
  3: 'in the out-of-tolerance grace period',
  4: 'in the non-genuine grace period',
  5: 'in notification',
  6: 'in the extended grace period',
};

/** How features speak of a licence status (Table 12, LicenseStatus). */
export function statusOf(status: LicenseStatus): string {
  return words[status];
}
