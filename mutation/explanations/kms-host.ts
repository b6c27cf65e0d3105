import type { Explanation } from './explanation.js';

/** The survivors of part `kms-host`. */
export const kmsHost: readonly Explanation[] = [
  {
    file: 'kms-host/core/readings.ts',
    code: 'no: { refusedRequestIsCounted',
    reason: 'equivalent',
    note: 'The default reading, said again; it is never chosen, for it is the default.',
  },
  {
    file: 'kms-host/core/assemble.ts',
    code: '!caller.virtualMachine ||',
    reason: 'equivalent',
    note: 'Virtual machines count (the default and only reading), so what is left of the || does not matter.',
  },
  {
    file: 'kms-host/core/standard-policies.ts',
    code: 'settings.activated && settings.hostKeyType',
    reason: 'unreachable',
    note: 'Nothing is activated as a KMS host without a host key.',
  },
  {
    file: 'kms-host/core/standard-policies.ts',
    code: 'edition !== undefined &&',
    reason: 'unreachable',
    note: 'No client asks for a product outside the profile, and no host without a key is asked: it refuses as not activated first.',
  },
  {
    file: 'kms-host/core/standard-policies.ts',
    code: '() => false',
    replacement: '() => undefined',
    reason: 'equivalent',
    note: 'Only whether it is true matters.',
  },
  {
    file: 'kms-host/core/state.ts',
    code: 'rows: []',
    reason: 'equivalent',
    note: 'A text among the rows has no last contact and leaves at once.',
  },
  {
    file: 'kms-host/core/state.ts',
    code: 'evicted: []',
    reason: 'equivalent',
    note: 'A text among the rows has no last contact and leaves at once.',
  },
  {
    file: 'kms-host/core/state.ts',
    code: 'createKmsHostState',
    reason: 'elsewhere',
    note: 'Without a state no host stands: the lab itself fails, which is no verdict on a scenario.',
  },
  {
    file: 'kms-host/core/state.ts',
    code: 'return {',
    reason: 'elsewhere',
    note: 'Without a state no host stands: the lab itself fails, which is no verdict on a scenario.',
  },
  {
    file: 'kms-host/core/table-rules.ts',
    code: 'rows.length <= size',
    reason: 'equivalent',
    note: 'Where they are equal the slice is all of them.',
  },
  {
    file: 'kms-host/core/time.ts',
    reason: 'elsewhere',
    note: 'Table 11 says nothing of when an event is logged, and scenarios judge its fields; `answer.test.ts` holds its time.',
  },
];
