import type { CommandRun, OptionRule } from '../../mocks/machine/core/slmgr/option.js';
import { kmsHostOptions } from '../../mocks/machine/core/slmgr/options/kms-host.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

type HostOption = keyof typeof kmsHostOptions;

/** A computer on which one option of slmgr obeys another rule. */
export function brokenOption(
  id: string,
  breaks: string,
  kills: Mutant['kills'],
  option: HostOption,
  changes: Partial<OptionRule>,
): Mutant {
  const rule: OptionRule = { ...kmsHostOptions[option], ...changes };
  return { id, breaks, kills, machine: { slmgrOptions: { ...standardPolicies.slmgrOptions, [option]: rule } } };
}

/** A computer on which one option does what it should and prints something else. */
export function misprinted(
  id: string,
  breaks: string,
  kills: Mutant['kills'],
  option: HostOption,
  print: (run: CommandRun) => string,
): Mutant {
  return brokenOption(id, breaks, kills, option, {
    *run(machine, given, elevated, use) {
      const run = yield* kmsHostOptions[option].run(machine, given, elevated, use);
      return { ...run, output: print(run) };
    },
  });
}

/** A computer on which one option says that all went well and changes nothing. */
export function idleOption(option: HostOption, kills: Mutant['kills']): Mutant {
  const name = option.slice(1);
  return brokenOption(`${name}-changes-nothing`, `slmgr ${option} changes nothing.`, kills, option, {
    *run(machine, given, elevated, use) {
      return { ...(yield* kmsHostOptions[option].run(machine, given, elevated, use)), machine };
    },
  });
}

/** A computer on which one option needs no elevation. */
export function unelevatedOption(option: HostOption, kills: Mutant['kills']): Mutant {
  const breaks = `slmgr ${option} needs no elevation.`;
  return brokenOption(`${option.slice(1)}-needs-no-elevation`, breaks, kills, option, { operation: 'show' });
}
