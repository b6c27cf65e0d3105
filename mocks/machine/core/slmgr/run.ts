import type { Asking } from '../ask.js';
import { type Machine, success } from '../machine.js';
import { say } from './messages.js';
import { type CommandRun, failed, type Options, type Surroundings } from './option.js';

/** One command as typed after `slmgr.vbs`. */
export interface Command {
  arguments: readonly string[];
  elevated: boolean;
}

/** Runs slmgr with one option (Table 2). Options take `/` or `-` and any case; an unknown one prints so and fails; none prints the usage. */
export function* runSlmgr(machine: Machine, command: Command, use: Surroundings): Asking<CommandRun> {
  const [typed = '', ...given] = command.arguments;
  if (command.arguments.length === 0) return { machine, code: success, output: usage(use.policies.slmgrOptions) };
  const name = use.policies.optionTyped(typed) ?? '';
  const options = use.policies.slmgrOptions;
  const rule = Object.hasOwn(options, name) ? options[name] : undefined;
  if (rule === undefined)
    return { machine, code: '0x80070057', output: say(machine, 'unrecognized-option', { option: typed }) };
  if (given.length > (rule.accepts ?? Number.POSITIVE_INFINITY)) {
    return { machine, code: '0x80070057', output: say(machine, 'invalid-combination') };
  }
  if (rule.needs !== undefined && given.length < (rule.requires ?? 1)) {
    return {
      machine,
      code: '0x80070057',
      output: say(machine, 'option-needs', { option: typed, parameter: rule.needs }),
    };
  }
  if (!command.elevated && use.policies.needsElevation(rule.operation, machine)) return failed(machine, '0x80070005');
  const activationId = rule.activationIdAt === undefined ? undefined : given[rule.activationIdAt];
  const own = machine.computer.edition.activationId;
  if (activationId !== undefined && !use.policies.meansProduct(activationId, own, false)) {
    return {
      machine,
      code: '0x80070057',
      output: say(machine, rule.unknownProduct ?? 'activation-id-not-found', { activationId }),
    };
  }
  return yield* rule.run(machine, given, command.elevated, use);
}

/** Printed where no option was typed. The sentence is the kit's. */
function usage(options: Options): string {
  return ['slmgr.vbs [<computer> [<user> <password>]] [<option>]', ...Object.keys(options)].join('\n');
}
