import { day } from '../instants.js';
import { success } from '../machine.js';
import type { Effect } from './stimulus.js';

/** Somebody changed licensing components or licence files (Table 1, last two rows). */
export const tampering: Effect<'tampering'> = function* (machine, { target }, { profile, policies, now }) {
  const graceEndsAt = now + profile.graceDays.nonGenuine * day;
  return {
    machine: { ...machine, license: policies.afterTampering(machine.license, target, graceEndsAt) },
    code: success,
  };
};
