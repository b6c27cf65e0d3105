import type { Explanation } from './explanation.js';

/** The survivors of part `machine-hosting`. */
export const machineHosting: readonly Explanation[] = [
  {
    file: 'machine/core/kms-service.ts',
    code: 'if (!isKmsHost(machine)) return {',
    reason: 'elsewhere',
    note: 'That the KMS stops with its key is in no scenario; `kms-service.test.ts` holds it.',
  },
  {
    file: 'machine/core/kms-service.ts',
    code: "'0x80070057'",
    replacement: '""',
    reason: 'elsewhere',
    note: 'That a code of a failure is written is judged; the guide names none, `kms-service.test.ts` has ours.',
  },
  {
    file: 'machine/core/kms-service.ts',
    code: "kmsService: { state: 'failed' }",
    reason: 'elsewhere',
    note: 'That a KMS which did not start publishes nothing is in no scenario; `kms-service.test.ts` holds it.',
  },
  {
    file: 'machine/core/publish-list.ts',
    code: "[domain = '',",
    replacement: '"Stryker was here!"',
    reason: 'unreachable',
    note: 'What is split has a first part.',
  },
  {
    file: 'machine/core/publish-list.ts',
    code: 'more.length === 0 &&',
    reason: 'elsewhere',
    note: 'Lines of a fourth field, or of a name that DNS cannot carry, are in no scenario; `publish-list.test.ts` has them.',
  },
  {
    file: 'machine/core/publish-list.ts',
    code: "line.domain.replace(/\\.$/, '')",
    replacement: '"Stryker was here!"',
    reason: 'elsewhere',
    note: 'A domain with its final dot is in no scenario; `publish-list.test.ts` has one.',
  },
  {
    file: 'machine/core/publish-list.ts',
    code: '[\\w-]{1,63}',
    reason: 'elsewhere',
    note: 'Lines of a fourth field, or of a name that DNS cannot carry, are in no scenario; `publish-list.test.ts` has them.',
  },
  {
    file: 'machine/core/publish.ts',
    code: '?? []',
    replacement: '["Stryker was here"]',
    reason: 'equivalent',
    note: 'A line that is no domain is passed over.',
  },
  {
    file: 'machine/core/start-failure.ts',
    code: 'provider: ',
    replacement: '""',
    reason: 'elsewhere',
    note: 'The words and the provider of 12291 and 12292 no scenario reads; `kms-service.test.ts` does.',
  },
  {
    file: 'machine/core/start-failure.ts',
    code: 'message: ',
    replacement: '``',
    reason: 'elsewhere',
    note: 'The words and the provider of 12291 and 12292 no scenario reads; `kms-service.test.ts` does.',
  },
  {
    file: 'machine/core/start-failure.ts',
    code: 'The Key Management Service (KMS) failed',
    replacement: '""',
    reason: 'elsewhere',
    note: 'The words and the provider of 12291 and 12292 no scenario reads; `kms-service.test.ts` does.',
  },
  {
    file: 'machine/core/start-service.ts',
    code: '!isKmsHost(machine)',
    replacement: 'false',
    reason: 'not-observable',
    note: 'A KMS that starts without a host key is stopped before anybody can ask it, and publishes nothing.',
  },
];
