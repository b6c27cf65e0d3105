import { standardSlmgr } from '../../mocks/machine/core/policies/slmgr.js';
import type { Mutant } from '../mutant.js';
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
  ...withoutItsArgument,
];
