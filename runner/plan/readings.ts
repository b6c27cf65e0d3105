import type { Profile, Role } from '../../contracts/catalogue/clause.js';
import { Fault } from '../../contracts/faults.js';
import type { Interpretation } from '../../contracts/interpretations/interpretation.js';
import type { RunHeader } from '../../contracts/types/results.js';
import type { TargetDescription } from '../../contracts/types/target-control.js';
import { didYouMean } from '../misuse/nearest.js';

/** The reading of every registered interpretation that this run follows: the target's own, else the register's default. A target that
 * claims a reading which is not in the register cannot be judged. */
export function readingsOfRun(register: readonly Interpretation[], target: TargetDescription): RunHeader['readings'] {
  for (const [id, reading] of Object.entries(target.readings)) {
    const interpretation = register.find(known => known.id === id);
    if (interpretation === undefined)
      throw unknown(
        'interpretation',
        id,
        register.map(known => known.id),
      );
    const readings = interpretation.readings.map(known => known.id);
    if (!readings.includes(reading)) throw unknown(`reading of ${id}`, reading, readings);
  }
  return register.map(({ id, readings }) => {
    const reading = Object.hasOwn(target.readings, id) ? String(target.readings[id]) : readings[0].id;
    return { interpretation: id, reading, default: reading === readings[0].id };
  });
}

/** Roles that the implementation under test plays; the lab plays the others. */
export const rolesOfTarget: { readonly [profile in Profile]: readonly Role[] } = {
  machine: ['kms-client', 'kms-host'],
  'kms-host': ['kms-host'],
  reference: ['kms-client', 'kms-host', 'activation-service', 'name-server'],
};

function unknown(what: string, given: string, known: readonly string[]): Fault {
  return new Fault(
    'target',
    `the target declares the ${what} "${given}", which is not in the register.${didYouMean(given, known)} Known: ${known.join(', ') || 'none'}`,
  );
}
