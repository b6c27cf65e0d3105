import type { Machine } from '../machine.js';
import { isOn } from '../registry.js';

/** Operations whose elevation rule Table 2 states. `left-unsaid`: it changes the computer, and the row says nothing of elevation. Registered
 * interpretation `elevation-left-unsaid`. */
export type Operation =
  | 'install-key'
  | 'activate-online'
  | 'activate-kms'
  | 'uninstall-key'
  | 'clear-key-from-registry'
  | 'install-license'
  | 'reinstall-licenses'
  | 'rearm'
  | 'configure'
  | 'deposit'
  | 'left-unsaid'
  | 'show';

/** Who may do it: any user, only an elevated prompt, or also a standard user where UserOperations is 1 (Table 3). */
export type ElevationRule = 'any-user' | 'elevated' | 'elevated-unless-user-operations';

/** Policies of what a standard user may do, one function each. */
export interface ElevationPolicies {
  /** Whether a standard user, or an unelevated prompt, is refused this on this computer (Table 2). */
  needsElevation(operation: Operation, machine: Machine): boolean;
}

/** The last sentence of each row of Table 2. UserOperations exempts what those rows say it does, and nothing else. */
export const elevationRules: Readonly<Record<Operation, ElevationRule>> = {
  'install-key': 'elevated-unless-user-operations',
  'activate-online': 'elevated-unless-user-operations',
  'activate-kms': 'any-user',
  'uninstall-key': 'elevated',
  'clear-key-from-registry': 'elevated',
  'install-license': 'elevated-unless-user-operations',
  'reinstall-licenses': 'elevated-unless-user-operations',
  rearm: 'elevated-unless-user-operations',
  configure: 'elevated',
  deposit: 'elevated',
  'left-unsaid': 'elevated',
  show: 'any-user',
};

/** Whether an administrator allows standard users what Table 3 lists at UserOperations, by the value or by a policy. */
export function userOperations(machine: Machine): boolean {
  return isOn(machine, 'UserOperations');
}

/** The policy that these rules, and this reading of UserOperations, make. */
export function elevationBy(
  rules: Readonly<Record<Operation, ElevationRule>>,
  exempts: (machine: Machine) => boolean,
): ElevationPolicies['needsElevation'] {
  return (operation, machine) => {
    const rule = rules[operation];
    return rule === 'elevated' || (rule === 'elevated-unless-user-operations' && !exempts(machine));
  };
}

/** The guide's, in the default reading. */
export const standardElevation: ElevationPolicies = { needsElevation: elevationBy(elevationRules, userOperations) };
