import { advance } from '../advance.js';
import { day } from '../instants.js';
import { success } from '../machine.js';
import type { Effect } from './stimulus.js';

/** Genuine validation fails (Table 1; Table 10, 0xC004F065). */
export const genuineValidationFails: Effect<'genuine-validation-fails'> = function* (
  machine,
  _stimulus,
  { profile, policies, now },
) {
  const graceEndsAt = now + profile.graceDays.nonGenuine * day;
  const license = policies.afterGenuineFailure(machine.license, graceEndsAt);
  return { machine: { ...machine, license }, code: success };
};

/** Genuine validation succeeds. What ran out in the meantime has run out. */
export const genuineValidationSucceeds: Effect<'genuine-validation-succeeds'> = function* (
  machine,
  _stimulus,
  { profile, policies, now },
) {
  const license = policies.afterGenuineSuccess(machine.license);
  return { machine: yield* advance({ ...machine, license }, profile, policies, now), code: success };
};
