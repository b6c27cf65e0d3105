import type { Role } from '../contracts/catalogue/clause.js';
import { defaultReadings, interpretations } from '../contracts/interpretations/index.js';
import type { SetReading } from '../contracts/types/mock-control.js';

/** Interpretation id → reading. */
type Readings = Readonly<Record<string, string>>;

/** The readings that differ from the register's defaults: nobody need be told of a default. */
export function otherThanDefault(readings: Readings): Record<string, string> {
  return Object.fromEntries(Object.entries(readings).filter(([id, reading]) => defaultReadings[id] !== reading));
}

/** The readings that an implementation under test is asked for: of those that a scenario is about, the ones it declared. */
export function declaredOf(readings: Readings, declared: Readings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readings).filter(([id, reading]) => Object.hasOwn(declared, id) && declared[id] === reading),
  );
}

/** The readings that are about one role, as its mock is told of them. */
export function readingsFor(role: Role, readings: Readings): SetReading[] {
  return Object.entries(otherThanDefault(readings))
    .map(([interpretation, reading]) => ({ interpretation, reading }))
    .filter(({ interpretation }) => interpretations.some(known => known.id === interpretation && known.role === role));
}
