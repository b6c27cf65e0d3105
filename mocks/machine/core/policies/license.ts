import type { License } from '../machine.js';

/** Policies of how a licence changes by itself or by what happens to the computer, one function each. */
export interface LicensePolicies {
  /** The hardware by which the activation service knows this computer after a change (Planning Guide, KMS host). */
  hardwareAfterChange(before: string, after: string, withinTolerance: boolean): string;
  /** Whether the licence takes no notice of a change of hardware (Table 10, 0xC004F00F). */
  toleratesHardware(withinTolerance: boolean): boolean;
  /** The licence after hardware changed beyond tolerance (Table 10, 0xC004F00F). */
  afterHardwareChange(license: License, graceEndsAt: number): License;
  /** The licence after its KMS activation lapsed (KMS activation timing). */
  afterLapse(license: License, graceEndsAt: number): License;
  /** The licence after genuine validation failed (Table 10, 0xC004F065). */
  afterGenuineFailure(license: License, graceEndsAt: number): License;
  /** The licence after its grace period ended (Table 1). */
  afterGrace(license: License): License;
}

/** The guide's, in the default reading. */
export const standardLicense: LicensePolicies = {
  hardwareAfterChange: (before, after, withinTolerance) => (withinTolerance ? before : after),
  toleratesHardware: withinTolerance => withinTolerance,
  afterHardwareChange: (_license, graceEndsAt) => ({ status: 3, reason: '0xC004F00F', graceEndsAt, validUntil: null }),
  afterLapse: (_license, graceEndsAt) => ({ status: 3, reason: '0x4004F00D', graceEndsAt, validUntil: null }),
  afterGenuineFailure: (_license, graceEndsAt) => ({
    status: 4,
    reason: '0xC004F065',
    graceEndsAt,
    validUntil: null,
  }),
  afterGrace: license => ({
    status: 5,
    reason: license.status === 4 ? '0xC004F064' : '0xC004F009',
    graceEndsAt: null,
    validUntil: null,
  }),
};
