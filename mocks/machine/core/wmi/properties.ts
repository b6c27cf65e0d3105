import type { WmiClass, WmiValue } from '../../../../contracts/types/target-control.js';
import type { Readable } from './property.js';

/** Reads properties by name (Table 12); null where the class has no such property. */
export function readProperties(
  name: WmiClass,
  properties: readonly string[],
  from: Readable,
): Record<string, WmiValue> | null {
  const known = from.policies.wmiProperties[name];
  if (!properties.every(property => Object.hasOwn(known, property))) return null;
  return Object.fromEntries(properties.map(property => [property, known[property]?.(from) ?? null]));
}
