import type { Explanation } from './explanation.js';

/** The survivors of part `machine-attempts`. */
export const machineAttempts: readonly Explanation[] = [
  {
    file: 'machine/core/activate-online.ts',
    code: "reply.kind === 'failed'",
    reason: 'gap',
    note: 'No scenario has an activation service that does not answer; `reference/perform.test.ts` has one.',
  },
  {
    file: 'machine/core/activate.ts',
    code: 'attemptsWhenAsked(machine)',
    reason: 'unreachable',
    note: 'The guide’s policy always attempts when asked; a mutant of the kit does not.',
  },
  {
    file: 'machine/core/activate.ts',
    code: "'activate-kms'",
    replacement: '""',
    reason: 'equivalent',
    note: 'An operation without a rule is any user’s, as this one is (Table 2, /ato).',
  },
  {
    file: 'machine/core/activate-kms.ts',
    code: 'kmsActivationDisabled(machine)',
    replacement: '""',
    reason: 'elsewhere',
    note: 'That nobody is asked is judged; the guide names no code, `activate-kms.test.ts` ours.',
  },
  {
    file: 'machine/core/activate-kms.ts',
    code: "'dns'",
    replacement: '""',
    reason: 'equivalent',
    note: 'Only whether a host was configured is told apart, and whether the cached one was asked; neither is asked there.',
  },
  {
    file: 'machine/core/activate-kms.ts',
    code: 'const failure = {',
    replacement: '{}',
    reason: 'equivalent',
    note: 'In every reading only what failed at a configured host is looked at; mutants of the kit look at more.',
  },
  {
    file: 'machine/core/activate-kms.ts',
    code: '!policies.triesNextHost(failure)',
    replacement: 'false',
    reason: 'equivalent',
    note: 'The guide’s policy always tries the next host; mutants of the kit do not.',
  },
  {
    file: 'machine/core/client-events.ts',
    code: "'0',",
    replacement: '""',
    reason: 'not-observable',
    note: 'Table 11 calls the fourth field unused, and no clause judges it.',
  },
  {
    file: 'machine/core/order-hosts.ts',
    code: 'a.weight - b.weight',
    reason: 'elsewhere',
    note: 'No clause counts so finely; `order-hosts.test.ts` does, with thousands of draws.',
  },
  {
    file: 'machine/core/order-hosts.ts',
    code: 'value * (total + 1)',
    reason: 'elsewhere',
    note: 'No clause counts so finely; `order-hosts.test.ts` does, with thousands of draws.',
  },
  {
    file: 'machine/core/order-hosts.ts',
    code: 'sum >= wanted',
    reason: 'elsewhere',
    note: 'No clause counts so finely; `order-hosts.test.ts` does, with thousands of draws.',
  },
  {
    file: 'machine/core/random.ts',
    code: 'state + 0x6d2b79f5',
    reason: 'equivalent',
    note: 'Another generator, as even: no clause lays down what is drawn.',
  },
  {
    file: 'machine/core/random.ts',
    code: 'mixed + Math.imul',
    reason: 'equivalent',
    note: 'Another generator, as even: no clause lays down what is drawn.',
  },
];
