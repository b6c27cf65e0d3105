import type { NotificationIssue } from '../../../../contracts/types/target-control.js';
import type { License } from '../machine.js';
import type { Notices } from './notices.js';

/** The issue of Table 1 that a licence gives rise to, by what it was before; null: none. A grace period that ends keeps the issue it began
 * with, except that a lapsed KMS activation has a row of its own for the time after its 30 days. */
export function issueOf(license: License, before: Notices): NotificationIssue | null {
  switch (license.status) {
    case 0:
    case 5:
      return afterGrace(license, before);
    case 3:
      return 'reactivation-needed';
    case 4:
      return whatIsWrong(license);
    default:
      return null;
  }
}

function afterGrace(license: License, { license: was }: Notices): NotificationIssue {
  if (license.reason === '0xC004F064' || license.tamperedWith !== undefined) return whatIsWrong(license);
  if (was.status === 3) return was.reason === '0x4004F00D' ? 'kms-renewal-expired' : 'reactivation-needed';
  return 'grace-expired';
}

/** A system is found not to be genuine by its validation, or by what somebody changed in it. */
function whatIsWrong({ tamperedWith }: License): NotificationIssue {
  return tamperedWith === undefined ? 'not-genuine' : `${tamperedWith}-changed`;
}
