import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { Asking } from '../ask.js';
import type { HostView } from '../host-view.js';
import { type Machine, success } from '../machine.js';
import type { MachinePolicies, Operation } from '../policies.js';
import { errorLine } from './messages.js';

/** The computer after the command, what it printed and its code. */
export interface CommandRun {
  machine: Machine;
  code: string;
  output: string;
}

/** What a command may use. */
export interface Surroundings {
  profile: PolicyProfile;
  policies: MachinePolicies;
  host: HostView;
  now: number;
}

/** One option of Table 2. */
export interface OptionRule {
  operation: Operation;
  /** Name of the required argument, where there is one. */
  needs?: string;
  /** How many arguments it cannot do without, where it is more than one. */
  requires?: number;
  /** How many arguments it takes at most; not given: as many as there are. */
  accepts?: number;
  /** Where an activation id may stand, which limits the option to the product that has it. */
  activationIdAt?: number;
  /** What it prints of an activation id that no product has, where the script has another line for this option than the one on activation ids. */
  unknownProduct?: 'product-not-found' | 'product-key-not-found';
  run(machine: Machine, given: readonly string[], elevated: boolean, use: Surroundings): Asking<CommandRun>;
}

/** Options by name, small letters, with the slash. */
export type Options = Readonly<Record<string, OptionRule>>;

/** What a command that succeeded printed, or the error line of its code. */
export function outcome(done: { machine: Machine; code: string }, text: string): CommandRun {
  return done.code === success ? { ...done, output: text } : failed(done.machine, done.code);
}

export function failed(machine: Machine, code: string): CommandRun {
  return { machine, code, output: errorLine(machine, code) };
}
