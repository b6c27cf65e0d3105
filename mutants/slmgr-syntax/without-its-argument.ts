import { standardSlmgr } from '../../mocks/machine/core/policies/slmgr.js';
import type { OptionRule } from '../../mocks/machine/core/slmgr/option.js';
import type { Mutant } from '../mutant.js';

const options = ['/ipk', '/ilc', '/skms', '/sai', '/sri', '/sprt', '/ril', '/fta'];

/** One for each option that requires an argument. */
export const withoutItsArgument: readonly Mutant[] = options.map(option => ({
  id: `${option.slice(1)}-without-its-argument`,
  breaks: `${option} without its argument does nothing and says that all went well.`,
  kills: ['SLMGR-MISSING-ARGUMENT'],
  machine: { slmgrOptions: { ...standardSlmgr.slmgrOptions, [option]: contentWithNothing(option) } },
}));

function contentWithNothing(option: string): OptionRule {
  const { needs: _wanted, ...rule } = standardSlmgr.slmgrOptions[option] as OptionRule;
  return {
    ...rule,
    *run(machine, given, elevated, use) {
      if (given.length === 0) return { machine, code: '0x00000000', output: 'Done.' };
      return yield* rule.run(machine, given, elevated, use);
    },
  };
}
