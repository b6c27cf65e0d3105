import type { Explanation } from './explanation.js';

/** The survivors of part `activation-service`. */
export const activationService: readonly Explanation[] = [
  {
    file: 'activation-service/core/standard-policies.ts',
    code: 'typed.trim().toUpperCase()',
    reason: 'elsewhere',
    note: 'What is typed is put into its form by the machine before it asks; that the service is as lenient is tested beside it.',
  },
  {
    file: 'activation-service/core/state.ts',
    code: 'inventedComputers',
    reason: 'elsewhere',
    note: 'Computers that a tester sets by mock control; no scenario does, the tests of the mock do.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: 'content === null',
    reason: 'elsewhere',
    note: 'A machine composes the installation id that it reads out; no scenario reads out a mangled one, `service.test.ts` does.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: 'refusal(codes.malformedInstallationId)',
    reason: 'elsewhere',
    note: 'A machine composes the installation id that it reads out; no scenario reads out a mangled one, `service.test.ts` does.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: 'computerName: null',
    reason: 'equivalent',
    note: 'Accounts go by the hardware id; the name is not used.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: 'after === account',
    replacement: 'false',
    reason: 'equivalent',
    note: 'A copy of the same state.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: "key.channel === 'setup') return null",
    reason: 'unreachable',
    note: 'A setup key was refused a step before.',
  },
  {
    file: 'activation-service/core/readings.ts',
    code: "'per-computer'",
    reason: 'equivalent',
    note: 'The default reading, said again.',
  },
  {
    file: 'activation-service/core/account-rules.ts',
    code: 'key.extension !== null &&',
    replacement: 'true',
    reason: 'equivalent',
    note: 'For a MAK without an extension `makAllowanceRefusal` has answered before, at the same count.',
  },
];
