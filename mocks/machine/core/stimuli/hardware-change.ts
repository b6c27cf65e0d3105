import { day } from '../instants.js';
import { success } from '../machine.js';
import type { Effect } from './stimulus.js';

/** Within tolerance the licence does not notice; beyond it an activated computer must be activated again (Table 10, 0xC004F00F). */
export const hardwareChange: Effect<'hardware-change'> = function* (machine, stimulus, { profile, policies, now }) {
  const { hardwareId, withinTolerance } = stimulus;
  const known = policies.hardwareAfterChange(machine.computer.hardwareId, hardwareId, withinTolerance);
  const changed = { ...machine, computer: { ...machine.computer, hardwareId: known } };
  if (policies.toleratesHardware(withinTolerance) || !policies.hardwareMatters(machine.license)) {
    return { machine: changed, code: success };
  }
  const graceEndsAt = now + profile.graceDays.outOfTolerance * day;
  const license = policies.afterHardwareChange(machine.license, graceEndsAt);
  return { machine: { ...changed, license }, code: success };
};
