/** Why a mutant may live. `equivalent`: it does the same. `unreachable`: what is changed guards against what cannot happen. `not-observable`:
 * nothing that the contract shows differs. `elsewhere`: other tests judge it, named in the note. `gap`: a scenario is missing. */
export type Reason = 'equivalent' | 'unreachable' | 'not-observable' | 'elsewhere' | 'gap';

/** Explains the survivors of a line. */
export interface Explanation {
  /** The end of the path. */
  file: string;
  /** What the line contains; absent: any line of the file. */
  code?: string;
  /** Only the mutant with this in its place. */
  replacement?: string;
  reason: Reason;
  note: string;
}

/** The first that fits counts. */
export const explanations: readonly Explanation[] = [
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
    reason: 'not-observable',
    note: 'A machine composes the installation id that it reads out; no scenario reads out a mangled one, the tests of the service do.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: 'refusal(codes.malformedInstallationId)',
    reason: 'not-observable',
    note: 'As above.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: "'code' in booked",
    reason: 'gap',
    note: 'A confirmation id that is refused: no scenario telephones with a used-up key.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: 'refusal(booked.code)',
    reason: 'gap',
    note: 'A confirmation id that is refused: no scenario telephones with a used-up key.',
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
    reason: 'gap',
    note: 'When an event of the host was logged is in no scenario; its fields are.',
  },
  {
    file: 'machine/core/slmgr/messages/zh-TW.ts',
    reason: 'elsewhere',
    note: 'Our own wording in Traditional Chinese: scenarios judge what the guide names; `messages.test.ts` holds each text to the values that the English one takes.',
  },
  {
    file: 'machine/core/slmgr/messages/en.ts',
    reason: 'gap',
    note: 'The text of this answer is in no scenario; its code is.',
  },
  {
    file: 'machine/core/slmgr/run.ts',
    code: 'slmgr.vbs [<computer>',
    reason: 'not-observable',
    note: 'The usage text is our own wording.',
  },
  {
    file: 'machine/core/slmgr/display/product-lines.ts',
    reason: 'not-observable',
    note: 'Lines of /dlv that the guide does not name; our own wording and addresses.',
  },
  {
    file: 'machine/core/slmgr/messages.ts',
    reason: 'gap',
    note: 'The line that repeats the code is in no scenario; the code itself is judged everywhere.',
  },
  {
    file: 'machine/core/slmgr/expiry.ts',
    reason: 'gap',
    note: '/xpr in licence status 0 and 6: no scenario reaches it.',
  },
  {
    file: 'machine/core/policies/display.ts',
    reason: 'gap',
    note: 'That /dli leaves this line out is in no scenario.',
  },
  {
    file: 'machine/core/policies/tokens.ts',
    code: 'Date.parse',
    reason: 'gap',
    note: 'The very instants at which a certificate or a licence begins and ends.',
  },
  {
    file: 'machine/core/policies/host-settings.ts',
    code: "'0xC004F041'",
    reason: 'gap',
    note: 'That the setting is refused is judged, the code is not.',
  },
  {
    file: 'machine/core/policies/intervals.ts',
    code: "'0xC004F041'",
    reason: 'gap',
    note: 'That the interval is refused is judged, the code is not.',
  },
  {
    file: 'machine/core/policies/wmi.ts',
    code: 'listeningPortRefusedOnClient',
    reason: 'gap',
    note: 'That the port is refused is judged, the code is not.',
  },
  {
    file: 'machine/core/policies/discovery.ts',
    code: '() => false',
    replacement: '() => undefined',
    reason: 'equivalent',
    note: 'Only whether it is true matters.',
  },
  {
    file: 'machine/core/policies/intervals.ts',
    code: '() => false',
    replacement: '() => undefined',
    reason: 'equivalent',
    note: 'Only whether it is true matters.',
  },
  {
    file: 'machine/core/policies/named-host.ts',
    code: '() => false',
    replacement: '() => undefined',
    reason: 'equivalent',
    note: 'Only whether it is true matters.',
  },
  {
    file: 'machine/core/policies/notifications.ts',
    reason: 'gap',
    note: 'No scenario tells these apart.',
  },
];
