import { Mismatch } from '../contracts/faults.js';

/** Holds where both are the same; else the implementation under test differs from the feature. */
export function expectSame(
  what: string,
  expected: string | number | boolean,
  seen: string | number | boolean | null,
): void {
  if (seen !== expected) throw new Mismatch(what, show(expected), show(seen));
}

function show(value: string | number | boolean | null): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
