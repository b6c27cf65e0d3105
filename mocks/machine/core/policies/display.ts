import type { LicenseStatus } from '../../../../contracts/types/values.js';
import { toLocalTime } from '../local-time.js';
import { type DisplayLine, displayLines, type LineName } from '../slmgr/display-lines.js';
import { type ExpirySentence, expirySentences } from '../slmgr/expiry.js';

/** Policies of what `/dli`, `/dlv` and `/xpr` print, one function each. */
export interface DisplayPolicies {
  /** Every line of `/dli` and `/dlv`, by what it shows. */
  displayLines: Readonly<Record<LineName, DisplayLine>>;
  /** The lines of `/dlv` that `/dli` leaves out (Table 2: detailed licensing information). */
  detailLines(): readonly LineName[];
  /** What `/xpr` says in each licence state (Table 2, /xpr). */
  expirySentences: Readonly<Record<LicenseStatus, ExpirySentence>>;
  /** Whether an argument means the installed product: its activation id, or All where the option takes it (Table 2). */
  meansProduct(typed: string, activationId: string, takesAll: boolean): boolean;
  /** The days that are shown beside minutes. Registered interpretation `days-displayed`. */
  daysOf(minutes: number): number;
  /** Whether a KMS client that is not activated shows its KMS part. Registered interpretation `client-part-unactivated`. */
  unactivatedClientShowsPart(): boolean;
  /** An instant as a computer of this language prints it. */
  toLocalTime: typeof toLocalTime;
}

/** The guide's, in the default reading. */
export const standardDisplay: DisplayPolicies = {
  displayLines,
  detailLines: () => [
    'service-version',
    'activation-id',
    'application-id',
    'extended-pid',
    'installation-id',
    'use-license-url',
    'validation-url',
    'rearm-count',
    'trusted-time',
  ],
  expirySentences,
  meansProduct: (typed, activationId, takesAll) =>
    typed.toLowerCase() === activationId || (takesAll && typed.toLowerCase() === 'all'),
  daysOf: minutes => Math.floor(minutes / 1440),
  unactivatedClientShowsPart: () => true,
  toLocalTime,
};
