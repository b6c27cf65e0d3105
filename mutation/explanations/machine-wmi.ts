import type { Explanation } from './explanation.js';

/** The survivors of part `machine-wmi`. */
export const machineWmi: readonly Explanation[] = [
  {
    file: 'machine/core/wmi/product-methods.ts',
    code: "operation: 'activate-kms'",
    replacement: '""',
    reason: 'equivalent',
    note: 'What has no rule needs no elevation, and the rule of this operation says the same: any user.',
  },
  {
    file: 'machine/core/wmi/product-methods.ts',
    code: "takes: { InstallationId: 'text', ConfirmationId: 'text' }",
    replacement: '{}',
    reason: 'elsewhere',
    note: 'An id that is not there is refused as one that is another’s; no clause says with which code. `methods.test.ts` says with which, of every argument of every method.',
  },
  {
    file: 'machine/core/wmi/product-methods.ts',
    code: 'own !== null',
    replacement: 'true',
    reason: 'equivalent',
    note: 'Without a product key there is nothing to deposit for, and the call is refused either way; no clause says with which code.',
  },
  {
    file: 'machine/core/wmi/product-properties.ts',
    code: 'LicenseDependsOn: () => null',
    reason: 'equivalent',
    note: '`readProperties` shows what is not there as null.',
  },
  {
    file: 'machine/core/wmi/product-properties.ts',
    code: 'machine.license.validUntil === null',
    replacement: 'false',
    reason: 'elsewhere',
    note: 'A client that a KMS host answered and did not activate: Table 12 does not say whether the host’s key id applies to it. `properties.test.ts` does.',
  },
  {
    file: 'machine/core/wmi/product-properties.ts',
    code: 'machine.learnt?.hostProductKeyId',
    replacement: 'machine.learnt.hostProductKeyId',
    reason: 'unreachable',
    note: 'A licence that a KMS host gave ends at an instant, and what that host said is known as long.',
  },
  {
    file: 'machine/core/wmi/properties.ts',
    code: 'properties.every(',
    reason: 'elsewhere',
    note: 'Scenarios read one property at a time; `properties.test.ts` reads several, one of which the class has not.',
  },
  {
    file: 'machine/core/wmi/properties.ts',
    code: 'known[property]?.(from)',
    reason: 'unreachable',
    note: 'The line before has refused what the class has not.',
  },
  {
    file: 'machine/core/wmi/service-methods.ts',
    code: "takes: { ProductKey: 'text' }",
    replacement: '{}',
    reason: 'elsewhere',
    note: 'A key that is not there is refused as one that is none; no clause says with which code. `methods.test.ts` does, of every argument of every method.',
  },
  {
    file: 'machine/core/wmi/service-methods.ts',
    code: "takes: { [argument]: 'text' }",
    replacement: '{}',
    reason: 'elsewhere',
    note: 'A licence that is not there is refused as a file that is none; no clause says with which code. `methods.test.ts` does, of every argument of every method.',
  },
  {
    file: 'machine/core/wmi/service-methods.ts',
    code: "given.text('ProductKey'), 'slmgr'",
    replacement: '""',
    reason: 'equivalent',
    note: 'Of the entrances of a key only the control panel is told from the others.',
  },
  {
    file: 'machine/core/wmi/service-methods.ts',
    code: "operation: 'show'",
    replacement: '""',
    reason: 'equivalent',
    note: 'What has no rule needs no elevation, and the rule of this operation says the same: any user.',
  },
  {
    file: 'machine/core/wmi/shared-properties.ts',
    code: '.find(({ status }) => status === wanted)?.requests',
    reason: 'unreachable',
    note: 'A KMS host reports a number for every licence status.',
  },
];
