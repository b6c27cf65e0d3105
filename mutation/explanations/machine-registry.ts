import type { Explanation } from './explanation.js';

const rules = 'machine/core/registry-rules.ts';
const parse = 'machine/core/registry-file/parse.ts';
const data = 'machine/core/registry-file/data.ts';
const write = 'machine/core/registry-file/write.ts';

/** The survivors of part `machine-registry`. */
export const machineRegistry: readonly Explanation[] = [
  {
    file: rules,
    code: "onWhen: 'non-zero'",
    replacement: '""',
    reason: 'equivalent',
    note: 'Only whether it is `one` matters.',
  },
  {
    file: 'machine/core/registry-readings.ts',
    code: "onWhen: 'non-zero'",
    replacement: '""',
    reason: 'equivalent',
    note: 'Only whether it is `one` matters.',
  },
  {
    file: 'machine/core/registry-readings.ts',
    code: "emptyText: 'as-written'",
    replacement: '""',
    reason: 'equivalent',
    note: 'Only whether it is `as-absent` matters.',
  },
  {
    file: rules,
    code: 'Table 3 has no row',
    reason: 'elsewhere',
    note: 'A slip of whoever writes a reading or a mutant, which no scenario can make: `registry-rules.test.ts`.',
  },
  {
    file: rules,
    code: "path === '' ? name",
    reason: 'equivalent',
    note: 'No row begins with a backslash, so the value goes by the row of its name, as it does one line below: from the key itself, where all of them stand that have no key in their name.',
  },
  {
    file: rules,
    code: '^\\d{1,10}$',
    reason: 'elsewhere',
    note: 'What of a text is a number where a reading takes it for one: `registry-rules.test.ts`, of blanks around the digits.',
  },
  {
    file: rules,
    code: '> 0xffff_ffff',
    reason: 'elsewhere',
    note: 'What of a text is a number where a reading takes it for one: `registry-rules.test.ts`, at 4294967295 and 4294967296.',
  },
  {
    file: rules,
    code: 'value.data.length === 1',
    reason: 'elsewhere',
    note: 'A list of two lines where a reading takes one of one line for a text: `registry-rules.test.ts`.',
  },
  {
    file: rules,
    code: "value.data !== ''",
    reason: 'elsewhere',
    note: 'An empty text where a reading takes a text for a list: `registry-rules.test.ts`.',
  },
  {
    file: data,
    code: "=== undefined ? 'none'",
    reason: 'elsewhere',
    note: 'The contract has no values of other types, so no scenario may have one: `registry-file.test.ts` imports an expandable text.',
  },
  {
    file: data,
    code: "units.endsWith('\\0')",
    reason: 'elsewhere',
    note: 'A list without its final zeros, which no editor writes: `registry-file.test.ts`.',
  },
  {
    file: data,
    code: "list === '' ? []",
    reason: 'elsewhere',
    note: 'A list of no lines and one of an empty line read alike in a feature; the round trips of `registry-file.test.ts` tell them apart.',
  },
  {
    file: parse,
    code: 'scan.take(/hex(',
    replacement: String.raw`/hex(?:\(([0-9a-f])\))?:((?:[0-9a-f]{2},(?:\\[ \t]*\n)?[ \t]*)*[0-9a-f]{2}|)/iy`,
    reason: 'elsewhere',
    note: 'Zeros before the number of a type, which no editor writes: `registry-file.test.ts`.',
  },
  {
    file: parse,
    code: 'scan.take(/hex(',
    replacement: String.raw`/hex(?:\(([0-9a-f]{1,8})\))?:((?:[0-9a-f]{2},(?:\\[^ \t]*\n)?[ \t]*)*[0-9a-f]{2…`,
    reason: 'elsewhere',
    note: 'What stands behind the backslash of a line that goes on: `registry-file.test.ts`.',
  },
  {
    file: parse,
    code: "fullName = ''",
    replacement: '"Stryker was here!"',
    reason: 'unreachable',
    note: 'The pattern has always found a name.',
  },
  {
    file: parse,
    code: "pairs = ''",
    replacement: '"Stryker was here!"',
    reason: 'unreachable',
    note: 'The pattern has always found pairs, if only none.',
  },
  {
    file: write,
    code: 'Object.entries(software)',
    replacement: 'Object.entries(software)',
    reason: 'elsewhere',
    note: 'An import takes keys in any order; `registry-file.test.ts` holds the order that the registry editor writes.',
  },
  {
    file: write,
    code: "hex('hex(1):'",
    reason: 'elsewhere',
    note: 'A text of more than one line, which a feature cannot write: `registry-file.test.ts`.',
  },
];
