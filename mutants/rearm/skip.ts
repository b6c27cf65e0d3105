import { isOn, readDword } from '../../mocks/machine/core/registry.js';
import type { Mutant } from '../mutant.js';

/** SkipRearm heeded too little or too much. */
export const skip: readonly Mutant[] = [
  {
    id: 'skip-rearm-ignored',
    breaks: 'SkipRearm in the registry prevents no rearm.',
    kills: ['REARM-SKIP', 'REARM-SKIP-CLIENT-MACHINE-ID', 'REARM-SKIP-COUNT', 'REARM-SKIP-SYSPREP'],
    machine: { skipsRearm: (_machine, { skipRearm }) => skipRearm },
  },
  {
    id: 'skip-rearm-of-any-value',
    breaks: 'SkipRearm prevents a rearm whatever its value.',
    kills: ['REARM-SKIP-ZERO'],
    machine: { skipsRearm: (machine, { skipRearm }) => skipRearm || readDword(machine, 'SkipRearm') !== null },
  },
  {
    id: 'sysprep-ignores-the-registry',
    breaks: 'sysprep /generalize heeds its answer file alone.',
    kills: ['REARM-SKIP-SYSPREP'],
    machine: {
      skipsRearm: (machine, { by, skipRearm }) => (by === 'sysprep' ? skipRearm : isOn(machine, 'SkipRearm')),
    },
  },
  {
    id: 'answer-file-ignored',
    breaks: 'SkipRearm in the answer file prevents nothing.',
    kills: ['REARM-SKIP-ANSWER-FILE'],
    machine: { skipsRearm: machine => isOn(machine, 'SkipRearm') },
  },
];
