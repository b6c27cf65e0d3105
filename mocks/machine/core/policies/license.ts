import type { License } from '../machine.js';

/** What somebody tampered with (Table 1, last two rows). */
export type TamperingTarget = 'licensing-components' | 'license-files';

/** Policies of how a licence changes by itself or by what happens to the computer, one function each. */
export interface LicensePolicies {
  /** The hardware by which the activation service knows this computer after a change (Planning Guide, KMS host). */
  hardwareAfterChange(before: string, after: string, withinTolerance: boolean): string;
  /** Whether the licence takes no notice of a change of hardware (Table 10, 0xC004F00F). */
  toleratesHardware(withinTolerance: boolean): boolean;
  /** Whether hardware beyond tolerance matters to this licence: only an activated system is to be activated again (Table 1). */
  hardwareMatters(license: License): boolean;
  /** The licence after hardware changed beyond tolerance (Table 10, 0xC004F00F). */
  afterHardwareChange(license: License, graceEndsAt: number): License;
  /** The instant at which a period that ends then is over. Registered interpretation `period-just-over`. */
  overAt(end: number): number;
  /** The licence after its KMS activation lapsed (KMS activation timing). */
  afterLapse(license: License, graceEndsAt: number): License;
  /** The licence after genuine validation failed (Table 10, 0xC004F065). Registered interpretations `genuine-failure-in-notification` and
   * `genuine-failure-repeated`. */
  afterGenuineFailure(license: License, graceEndsAt: number): License;
  /** The licence after genuine validation succeeded. Registered interpretation `genuine-again`. */
  afterGenuineSuccess(license: License): License;
  /** The licence after somebody tampered with licensing (Table 1). Registered interpretation `tampered-licensing`. */
  afterTampering(license: License, target: TamperingTarget, graceEndsAt: number): License;
  /** The licence when the computer starts: a start begins no new period (Table 8). */
  licenseAtStart(license: License, now: number): License;
  /** The licence of a computer that restarted without a product key (Table 2, /upk). */
  licenseWithoutKey(license: License): License;
  /** The licence after its grace period ended (Table 1). */
  afterGrace(license: License): License;
}

/** The guide's, in the default reading. */
export const standardLicense: LicensePolicies = {
  hardwareAfterChange: (before, after, withinTolerance) => (withinTolerance ? before : after),
  toleratesHardware: withinTolerance => withinTolerance,
  hardwareMatters: license => license.status === 1,
  afterHardwareChange: (_license, graceEndsAt) => ({ status: 3, reason: '0xC004F00F', graceEndsAt, validUntil: null }),
  overAt: end => end,
  afterLapse: (_license, graceEndsAt) => ({ status: 3, reason: '0x4004F00D', graceEndsAt, validUntil: null }),
  afterGenuineFailure: nonGenuineGrace,
  afterGenuineSuccess: license => license.heldBefore ?? license,
  afterTampering: (license, target, graceEndsAt) => ({
    ...nonGenuineGrace(license, graceEndsAt),
    tamperedWith: target,
  }),
  licenseAtStart: license => license,
  licenseWithoutKey: () => ({ status: 0, reason: '0xC004F014', graceEndsAt: null, validUntil: null }),
  afterGrace: license => ({
    ...license,
    status: 5,
    reason: license.status === 4 ? '0xC004F064' : '0xC004F009',
    graceEndsAt: null,
    validUntil: null,
  }),
};

/** 30 days during which a system runs on that was found not to be genuine; the licence that it had is kept for the day it is found genuine.
 * Where they run already they run on. */
export function nonGenuineGrace(license: License, graceEndsAt: number): License {
  if (license.status === 4) return license;
  const heldBefore = license.heldBefore ?? license;
  return { status: 4, reason: '0xC004F065', graceEndsAt, validUntil: null, heldBefore };
}
