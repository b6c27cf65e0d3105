import { standardSlmgr } from '../../mocks/machine/core/policies/slmgr.js';
import type { Mutant } from '../mutant.js';
import { withOption } from '../slmgr-option.js';
import { withoutItsArgument } from './without-its-argument.js';

const { optionTyped } = standardSlmgr;

export const slmgrSyntaxMutants: readonly Mutant[] = [
  {
    id: 'option-only-with-a-slash',
    breaks: 'An option that begins with a hyphen is not understood.',
    kills: ['SLMGR-OPTION-DASH'],
    machine: { optionTyped: typed => (typed.startsWith('/') ? optionTyped(typed) : null) },
  },
  {
    id: 'option-only-in-small-letters',
    breaks: 'An option in capital letters is not understood.',
    kills: ['SLMGR-OPTION-CASE'],
    machine: { optionTyped: typed => (/^[/-]/.test(typed) ? `/${typed.slice(1)}` : null) },
  },
  {
    id: 'option-cut-to-three-letters',
    breaks: 'Of an option only the first three letters are read.',
    kills: ['SLMGR-UNKNOWN-OPTION'],
    machine: { optionTyped: typed => optionTyped(typed)?.slice(0, 4) ?? null },
  },
  {
    id: 'option-after-any-slashes',
    breaks: 'Any number of slashes may stand before an option.',
    kills: ['SLMGR-UNKNOWN-OPTION'],
    machine: { optionTyped: typed => optionTyped(typed.replace(/^[/-]+/, '/')) },
  },
  {
    id: 'ril-with-one-argument',
    breaks: '/ril with an ILID alone does nothing and says that all went well.',
    kills: ['SLMGR-MISSING-ARGUMENT'],
    machine: withOption('/ril', rule => ({
      ...rule,
      requires: 1,
      *run(machine, given, elevated, use) {
        if (given.length === 1) return { machine, code: '0x00000000', output: 'Done.' };
        return yield* rule.run(machine, given, elevated, use);
      },
    })),
  },
  {
    id: 'missing-argument-of-nobody',
    breaks: 'The message on a missing argument does not name the option.',
    kills: ['SLMGR-MISSING-ARGUMENT-TEXT'],
    machine: withOption('/ipk', ({ needs: _wanted, ...rule }) => ({
      ...rule,
      *run(machine, given, elevated, use) {
        if (given.length === 0) return { machine, code: '0x80070057', output: 'Error: an argument is missing.' };
        return yield* rule.run(machine, given, elevated, use);
      },
    })),
  },
  ...withoutItsArgument,
];
