import type { Computer, Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';
import { readCommandLine } from './command-line.js';
import { errorLine, say } from './messages.js';
import type { Command } from './run.js';

/** A command on its way to the computer it is for, or why it never gets there. */
export type Errand =
  | { kind: 'sent'; computer: string; command: Command }
  | { kind: 'refused'; code: string; output: string };

/** Finds out which of these computers a command is for and with which rights it arrives there (Slmgr.vbs; Table 2, computer name, user and
 * password). `own` is the computer on which it was typed. */
export function sendErrand(
  own: Machine,
  typed: Command,
  computers: readonly Computer[],
  policies: MachinePolicies,
): Errand {
  const line = readCommandLine(typed.arguments, policies);
  if (line === null) {
    return { kind: 'refused', code: '0x80070057', output: say(own, 'invalid-combination') };
  }
  const command = { arguments: line.arguments, elevated: typed.elevated };
  if (line.computer === null)
    return { kind: 'sent', computer: policies.defaultComputer(own.computer, computers).name, command };
  const target = policies.computerNamed(line.computer, own.computer, computers);
  if (target === null) return refused(own, '0x800706BA');
  if (!policies.managesGeneration(own.computer, target)) {
    return { kind: 'refused', code: '0x80070032', output: say(own, 'remote-version') };
  }
  const rights = policies.remoteRights(target, line.credentials, typed.elevated);
  if (rights === null) return refused(own, '0x80070005');
  return { kind: 'sent', computer: target.name, command: { ...command, elevated: rights === 'administrator' } };
}

function refused(own: Machine, code: string): Errand {
  return { kind: 'refused', code, output: errorLine(own, code) };
}
