import type { Explanation } from './explanation.js';

const readings = 'machine/core/readings.ts';

/** The survivors of part `machine-readings`. */
export const machineReadings: readonly Explanation[] = [
  {
    file: readings,
    code: "[code = '', ...others]",
    reason: 'unreachable',
    note: 'The fields of event 12289 always begin with a code.',
  },
  {
    file: readings,
    code: "(failures[0]?.code ?? '0xC004F074')",
    reason: 'unreachable',
    note: 'An attempt by way of a configured host ends there only after that host has failed, with a code.',
  },
  {
    file: readings,
    code: 'unactivatedClientShowsPart: () => false',
    replacement: '() => undefined',
    reason: 'equivalent',
    note: 'Only whether it is true matters.',
  },
  {
    file: readings,
    code: "rights === null ? rights : 'standard'",
    replacement: '""',
    reason: 'equivalent',
    note: 'Rights are compared with those of an administrator only.',
  },
  {
    file: readings,
    code: 'first ?? { priority: 0, weight: 0 }',
    replacement: '{}',
    reason: 'equivalent',
    note: 'What has no number is written into the SRV record as 0.',
  },
  {
    file: readings,
    code: "'left-unsaid': 'any-user'",
    replacement: '""',
    reason: 'equivalent',
    note: 'Only the two rules that ask for elevation are compared with.',
  },
  {
    file: readings,
    code: "kmsService.state === 'running' ?",
    replacement: 'true',
    reason: 'equivalent',
    note: 'A KMS that does not run keeps no intervals of its start, so what is set is taken there as well.',
  },
  {
    file: readings,
    code: 'registered !== null && isPort(registered)',
    replacement: 'true',
    reason: 'equivalent',
    note: 'The text null is no port.',
  },
  {
    file: readings,
    code: "codes.at(-1) ?? '0x8007232B'",
    replacement: '""',
    reason: 'unreachable',
    note: 'A computer asks in one domain at least, its own, and each gives a code.',
  },
  {
    file: 'machine/core/license-readings.ts',
    code: "reason: '0xC004F200'",
    replacement: '""',
    reason: 'elsewhere',
    note: 'The reading says that the system is in notification, and no source gives its reason; `readings.test.ts` holds ours.',
  },
  {
    file: 'machine/core/license-readings.ts',
    code: 'license.heldBefore ?? license',
    replacement: 'license.heldBefore && license',
    reason: 'elsewhere',
    note: 'What a validation that succeeds brings a system in notification for tampering is in no reading; `readings.test.ts` holds that the licence before is kept for it.',
  },
];
