import type { Explanation } from './explanation.js';

const drawn =
  'Another way to draw an id: that it is a GUID, new each time and another on every computer, holds all the same, and no clause lays down more.';
const inRegistry =
  'The guide names no value where a setup key stands, only that /cpky leaves it nowhere; `keys.test.ts` reads ours.';
const installedOnce =
  'Whether a licence that is installed twice is listed twice the guide does not say; `tokens.test.ts` has it once.';

/** The survivors of part `machine-licence`. */
export const machineLicence: readonly Explanation[] = [
  {
    file: 'machine/core/offline.ts',
    code: 'installationId === null',
    replacement: 'false',
    reason: 'elsewhere',
    note: 'A confirmation id where no key is: slmgr has no installation id to send, so only a call of WMI comes here; `offline.test.ts`.',
  },
  {
    file: 'machine/core/keys.ts',
    code: 'entry === undefined',
    replacement: 'false',
    reason: 'equivalent',
    note: 'The guide’s policy refuses a key that the ring does not have, so its code ends it first.',
  },
  {
    file: 'machine/core/keys.ts',
    code: 'const replaced = ',
    replacement: 'true',
    reason: 'elsewhere',
    note: 'No clause says what becomes of a computer that is given the key it has; `keys.test.ts` says it stays as it is.',
  },
  { file: 'machine/core/keys.ts', code: "keyInRegistry = 'ProductKey'", reason: 'elsewhere', note: inRegistry },
  { file: 'machine/core/keys.ts', code: "type: 'REG_SZ', data: productKey", reason: 'elsewhere', note: inRegistry },
  {
    file: 'machine/core/keys.ts',
    code: "machine, code: '0xC004F014'",
    replacement: '""',
    reason: 'elsewhere',
    note: 'The guide gives this code to an activation without a key (judged), none to /upk without one; `keys.test.ts` has ours.',
  },
  {
    file: 'machine/core/keys.ts',
    code: "reason: '0x4004F00C'",
    replacement: '""',
    reason: 'elsewhere',
    note: 'The guide names no reason code of the initial grace period; `keys.test.ts` has the one Windows gives.',
  },
  {
    file: 'machine/core/machine.ts',
    code: 'given.installedKey === null',
    replacement: 'false',
    reason: 'unreachable',
    note: 'Every edition of the profile has a setup key in the ring, so set-up always installs one; only a mutant of the kit does not.',
  },
  {
    file: 'machine/core/machine.ts',
    code: 'given.issuanceLicenses ?? []',
    reason: 'unreachable',
    note: '`reference/world.ts` always gives the licence files, be it none; only unit tests set a computer up without.',
  },
  {
    file: 'machine/core/machine.ts',
    code: 'given.certificates ?? []',
    reason: 'unreachable',
    note: '`reference/world.ts` always gives the certificates, be it none; only unit tests set a computer up without.',
  },
  {
    file: 'machine/core/next-client-machine-id.ts',
    code: 'Array.from({ length: 32 }',
    reason: 'equivalent',
    note: drawn,
  },
  { file: 'machine/core/next-client-machine-id.ts', code: 'drawn.value * 16', reason: 'equivalent', note: drawn },
  { file: 'machine/core/next-client-machine-id.ts', code: 'salt + index', reason: 'equivalent', note: drawn },
  {
    file: 'machine/core/product.ts',
    code: 'installedKey?.number ?? 0',
    replacement: 'installedKey.number',
    reason: 'unreachable',
    note: 'Without a key nobody asks: slmgr says there is none, WMI shows null, and the computer is no KMS host.',
  },
  {
    file: 'machine/core/product.ts',
    code: 'installedKey?.number ?? 0',
    replacement: 'installedKey?.number && 0',
    reason: 'elsewhere',
    note: 'That there is an extended product id is judged, what it is made of the guide does not say; `slmgr/display.test.ts` has ours.',
  },
  {
    file: 'machine/core/rearm.ts',
    code: "by: 'administrator', skipRearm: false",
    reason: 'equivalent',
    note: 'What is missing skips nothing, and the guide’s policy does not ask who wants the rearm; a mutant of the kit does.',
  },
  {
    file: 'machine/core/rearm.ts',
    code: "'0xC004F200'",
    replacement: '""',
    reason: 'elsewhere',
    note: 'Refused only in the other reading of `rearm-while-not-genuine`, which names no code; `rearm.test.ts` has ours.',
  },
  {
    file: 'machine/core/tokens.ts',
    code: '.at(-1)?.toLowerCase()',
    reason: 'equivalent',
    note: 'What is split has one part at least, so there always is a last one.',
  },
  {
    file: 'machine/core/tokens.ts',
    code: "'0x80070002'",
    replacement: '""',
    reason: 'elsewhere',
    note: 'That a file that is not there is refused is judged; the guide names no code, `tokens.test.ts` ours.',
  },
  {
    file: 'machine/core/tokens.ts',
    code: 'if (code !== success) return { machine, code }',
    reason: 'unreachable',
    note: 'The guide’s policy judges no licence file as it is installed (Table 2, /ilc); a mutant of the kit does.',
  },
  {
    file: 'machine/core/tokens.ts',
    code: 'installed.filter(known => !same(known, license))',
    replacement: 'machine.tokens.installed',
    reason: 'elsewhere',
    note: installedOnce,
  },
  {
    file: 'machine/core/tokens.ts',
    code: 'function same(',
    replacement: '{}',
    reason: 'elsewhere',
    note: installedOnce,
  },
  {
    file: 'machine/core/tokens.ts',
    code: 'one.ilid === other.ilid &&',
    replacement: 'false',
    reason: 'elsewhere',
    note: installedOnce,
  },
  {
    file: 'machine/core/tokens.ts',
    code: 'withTokens(machine, { installed }), code: success',
    replacement: '{}',
    reason: 'equivalent',
    note: 'The guide’s /rilc leaves every issuance licence as it is, so nothing is there to be changed; a mutant of the kit removes them.',
  },
  {
    file: 'machine/core/tokens.ts',
    code: "'0xC004F30F'",
    replacement: '""',
    reason: 'elsewhere',
    note: 'That such a certificate activates nothing is judged; no clause has the code, `tokens.test.ts` has.',
  },
  {
    file: 'machine/core/tokens.ts',
    code: "'0xC004F305'",
    replacement: '""',
    reason: 'elsewhere',
    note: 'That a card without its PIN activates nothing is judged; no clause has the code, `tokens.test.ts` has.',
  },
];
