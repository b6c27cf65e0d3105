import { standardSlmgr } from '../mocks/machine/core/policies/slmgr.js';
import type { MachinePolicies } from '../mocks/machine/core/policies.js';
import type { OptionRule } from '../mocks/machine/core/slmgr/option.js';

type Broken = Pick<MachinePolicies, 'slmgrOptions'>;

/** slmgr with one option of Table 2 replaced. */
export function withOption(option: string, change: (rule: OptionRule) => OptionRule): Broken {
  const rule = standardSlmgr.slmgrOptions[option];
  if (rule === undefined) throw new Error(`slmgr has no option ${option}`);
  return { slmgrOptions: { ...standardSlmgr.slmgrOptions, [option]: change(rule) } };
}

/** The option says what it says and does nothing. */
export function idle(option: string): Broken {
  return withOption(option, rule => ({
    ...rule,
    *run(machine, given, elevated, use) {
      return { ...(yield* rule.run(machine, given, elevated, use)), machine };
    },
  }));
}

/** The option does what it does and prints something else. */
export function printing(option: string, text: string): Broken {
  return withOption(option, rule => ({
    ...rule,
    *run(machine, given, elevated, use) {
      return { ...(yield* rule.run(machine, given, elevated, use)), output: text };
    },
  }));
}

/** The option has the elevation rule of another operation. */
export function asIf(option: string, operation: OptionRule['operation']): Broken {
  return withOption(option, rule => ({ ...rule, operation }));
}

/** The option takes its argument for the activation id of whatever is installed. */
export function anyActivationId(option: string): Broken {
  return withOption(option, ({ activationIdAt: _never, ...rule }) => rule);
}

/** The option finds no product by its activation id. */
export function noActivationId(option: string): Broken {
  return withOption(option, rule => ({
    ...rule,
    *run(machine, given, elevated, use) {
      if (given.length > 0) return { machine, code: '0x80070057', output: 'Error: product not found.' };
      return yield* rule.run(machine, given, elevated, use);
    },
  }));
}
