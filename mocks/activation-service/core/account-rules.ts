import { codes } from './codes.js';
import type { ActivationServicePolicies } from './policies.js';
import { type Account, computersOf } from './state.js';

/** Table 10, 0xC004C008, read with the Planning Guide: at most six different computers. */
export const hostKeyComputersAllow: ActivationServicePolicies['hostKeyComputersAllow'] = (account, computer, profile) =>
  account.byComputer.has(computer) || computersOf(account) < profile.hostKeyLimit.computers;

/** The default reading: ten activations on each computer, the first and nine more. */
export const tenOnEachComputer: ActivationServicePolicies['hostKeyActivationsAllow'] = (account, computer, profile) =>
  (account.byComputer.get(computer) ?? 0) < profile.hostKeyLimit.activationsEach;

/** The other reading: ten activations in all, wherever they were. */
export const tenInTotal: ActivationServicePolicies['hostKeyActivationsAllow'] = (account, _computer, profile) =>
  account.activationsUsed < profile.hostKeyLimit.activationsEach;

export const hostKeyRefusal: ActivationServicePolicies['hostKeyRefusal'] = (
  _key,
  account,
  computer,
  profile,
  policies,
) => {
  const allowed =
    policies.hostKeyComputersAllow(account, computer, profile) &&
    policies.hostKeyActivationsAllow(account, computer, profile);
  return allowed ? null : codes.hostKeyLimit;
};

export const makAllowanceRefusal: ActivationServicePolicies['makAllowanceRefusal'] = (key, account) =>
  key.extension === null && account.activationsUsed >= key.allowance ? codes.makLimit : null;

export const makExtensionRefusal: ActivationServicePolicies['makExtensionRefusal'] = (key, account) =>
  key.extension !== null && account.activationsUsed >= key.allowance + key.extension ? codes.makExtendedLimit : null;

/** One activation more, on this computer. Activating the same computer with the same key again counts again. */
export function bookActivation(account: Account, computer: string): Account {
  return {
    ...account,
    activationsUsed: account.activationsUsed + 1,
    byComputer: new Map(account.byComputer).set(computer, (account.byComputer.get(computer) ?? 0) + 1),
  };
}

/** Never below zero: an allowance can be lowered under what is used. */
export const activationsRemaining: ActivationServicePolicies['activationsRemaining'] = (key, account) =>
  key.channel !== 'mak' ? null : Math.max(0, key.allowance + (key.extension ?? 0) - account.activationsUsed);
