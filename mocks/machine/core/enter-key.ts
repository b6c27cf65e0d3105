import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { Attempted } from './activate-kms.js';
import { activateOnline } from './activate-online.js';
import type { Asking } from './ask.js';
import { installKey } from './keys.js';
import type { Machine } from './machine.js';
import { success } from './machine.js';
import type { KeyEntrance } from './policies/key-installation.js';
import type { MachinePolicies } from './policies.js';

/** Installs a product key and, where its entrance wants that, activates it online by itself (guide, MAK installed later). The code is the
 * installation's: how an attempt of its own accord went is for the licence to tell. */
export function* enterKey(
  machine: Machine,
  typed: string,
  by: KeyEntrance,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Attempted> {
  const installed = installKey(machine, typed, profile, policies, now);
  const key = installed.code === success ? installed.machine.installedKey : null;
  if (key === null || key.channel === 'setup') return installed;
  let state = installed.machine;
  for (let attempt = 1; attempt <= policies.automaticAttempts(installed.machine, by); attempt += 1) {
    state = (yield* activateOnline(state, key, profile, policies, now)).machine;
  }
  return { machine: state, code: success };
}
