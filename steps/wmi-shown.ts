import { Mismatch } from '../contracts/faults.js';
import type { WmiValue } from '../contracts/types/target-control.js';

/** What was last read through WMI: the value of a property; or what a call gave back. */
export interface WmiSeen {
  /** `Version of SoftwareLicensingService on CLIENT_1`. */
  what: string;
  code: string;
  value: WmiValue | undefined;
}

/** Boolean in sppwmi.mof, 0 and 1 in Table 12: either will do. */
const switches: ReadonlySet<string> = new Set([
  'KeyManagementServiceDnsPublishing',
  'KeyManagementServiceLowPriority',
  'KeyManagementServiceHostCaching',
  'KeyManagementServiceActivationDisabled',
]);

/** A value of a property as the features name it: 1 also where a property that is a switch says true. */
export function asNamed(property: string, value: WmiValue | undefined): WmiValue | undefined {
  return switches.has(property) && typeof value === 'boolean' ? Number(value) : value;
}

const kinds: Readonly<Record<string, (value: WmiValue | undefined) => boolean>> = {
  null: value => value === null,
  false: value => value === false,
  'some text': value => typeof value === 'string' && value.trim() !== '',
  'a text or null': value => typeof value === 'string' || value === null,
  'a whole number': isUint32,
  'another number than 0': value => isUint32(value) && value !== 0,
  '0 or 1': value => value === 0 || value === 1,
  'a GUID': value =>
    typeof value === 'string' && /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(value),
  'a date': value => typeof value === 'string' && /^\d{14}\.\d{6}[+-]\d{3}$/.test(value),
  'a web address': value => typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value),
};

/** Holds where the value is what the feature says: a number, a text in quotation marks, or one of the kinds by name. */
export function expectShown(what: string, expected: string, seen: WmiValue | undefined): void {
  const holds = kinds[expected]?.(seen) ?? (seen !== undefined && JSON.stringify(seen) === expected);
  if (!holds)
    throw new Mismatch(`${what} to show`, expected, seen === undefined ? 'nothing at all' : JSON.stringify(seen));
}

function isUint32(value: WmiValue | undefined): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 4_294_967_295;
}
