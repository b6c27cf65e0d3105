import type { Stimulus } from '../../../../contracts/types/target-control.js';
import type { Attempted } from '../activate-kms.js';
import type { Asking } from '../ask.js';
import { minute } from '../instants.js';
import type { Machine } from '../machine.js';
import { genuineValidationFails, genuineValidationSucceeds } from './genuine.js';
import { hardwareChange } from './hardware-change.js';
import { keyTyped } from './key-typed.js';
import { kmsStartFails } from './kms-start-fails.js';
import { logOff, logon } from './logon.js';
import { networkChange } from './network-change.js';
import { pictureFile } from './picture-file.js';
import { isOccasion, tryAgain } from './qualifying-event.js';
import { restart } from './restart.js';
import { servicePackInstalled } from './service-pack.js';
import { serviceRestart } from './service-restart.js';
import type { Effect, Given } from './stimulus.js';
import { sysprep } from './sysprep.js';
import { tampering } from './tampering.js';

const effects: { readonly [Kind in Stimulus['kind']]: Effect<Kind> } = {
  restart,
  'service-restart': serviceRestart,
  sysprep,
  'service-pack-installed': servicePackInstalled,
  'network-change': networkChange,
  'hardware-change': hardwareChange,
  'genuine-validation-fails': genuineValidationFails,
  'genuine-validation-succeeds': genuineValidationSucceeds,
  tampering,
  'key-typed-in-control-panel': keyTyped,
  'kms-start-fails': kmsStartFails,
  logon,
  'picture-file': pictureFile,
};

/** After these the computer starts anew, and nobody is logged on. */
const endsSession: readonly Stimulus['kind'][] = ['restart', 'sysprep'];

/** Something happens to the computer from outside. */
export function* stimulate(machine: Machine, stimulus: Stimulus, given: Given): Asking<Attempted> {
  // The kind picks the effect; TypeScript cannot follow that through an index.
  const effect = effects[stimulus.kind] as Effect<Stimulus['kind']>;
  const effected = yield* effect(machine, stimulus, given);
  const after = isOccasion(machine, stimulus.kind, given) ? yield* tryAgain(effected, given) : effected;
  const settled = { ...after, machine: asksInGrace(after.machine, given) };
  return endsSession.includes(stimulus.kind) ? { ...settled, machine: logOff(settled.machine) } : settled;
}

/** A KMS client whose activation has ended waits no longer for its renewal: in every grace period it goes by the activation interval (KMS
 * activation timing). */
function asksInGrace(machine: Machine, { profile, policies, now }: Given): Machine {
  const { attemptAt } = machine.timers;
  if (attemptAt === null || machine.license.status === 1) return machine;
  const anIntervalOn = now + policies.activationIntervalOf(machine, profile.activationInterval) * minute;
  return { ...machine, timers: { ...machine.timers, attemptAt: policies.attemptInGrace(attemptAt, anIntervalOn) } };
}
