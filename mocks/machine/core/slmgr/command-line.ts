import type { MachinePolicies } from '../policies.js';

/** An account that is named on the command line (Table 2, user and password). */
export interface Credentials {
  user: string;
  password: string;
}

/** What was typed after `slmgr.vbs`, taken apart. */
export interface CommandLine {
  /** The computer to act on; null: this one. */
  computer: string | null;
  credentials: Credentials | null;
  /** The option and what stands after it. */
  arguments: readonly string[];
}

/** Takes a command line apart: `[<computer> [<user> <password>]] [<option>]`. Null where user and password are not both there, or more
 * than that stands before the option (Slmgr.vbs, syntax). */
export function readCommandLine(typed: readonly string[], policies: MachinePolicies): CommandLine | null {
  const before = typed.findIndex(word => policies.optionTyped(word) !== null);
  if (before === -1) return { computer: null, credentials: null, arguments: typed };
  if (!policies.parametersAllowed(before)) return null;
  const [computer, user, password] = typed.slice(0, before);
  const credentials = user === undefined ? null : { user, password: password ?? '' };
  return { computer: computer ?? null, credentials, arguments: typed.slice(before) };
}
