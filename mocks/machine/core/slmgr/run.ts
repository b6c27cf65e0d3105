import type { Asking } from '../ask.js';
import type { Machine } from '../machine.js';
import { type CommandRun, failed, type Surroundings } from './option.js';

/** One command as typed after `slmgr.vbs`. */
export interface Command {
  arguments: readonly string[];
  elevated: boolean;
}

/** Runs slmgr with one option (Table 2). Options take `/` or `-` and any case; an unknown one prints so and fails. */
export function* runSlmgr(machine: Machine, command: Command, use: Surroundings): Asking<CommandRun> {
  const [typed = '', ...given] = command.arguments;
  const name = typed.replace(/^-/, '/').toLowerCase();
  const options = use.policies.slmgrOptions;
  const rule = Object.hasOwn(options, name) ? options[name] : undefined;
  if (rule === undefined) return { machine, code: '0x80070057', output: `Unrecognized option: ${typed}` };
  if (rule.needs !== undefined && given[0] === undefined) {
    return { machine, code: '0x80070057', output: `Error: option ${typed} needs ${rule.needs}` };
  }
  if (!command.elevated && use.policies.needsElevation(rule.operation, machine)) return failed(machine, '0x80070005');
  return yield* rule.run(machine, given, command.elevated, use);
}
