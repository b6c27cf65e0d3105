import { Mismatch } from '../contracts/faults.js';

/** Holds where both are the same; else the implementation under test differs from the feature. */
export function expectSame(
  what: string,
  expected: string | number | boolean | null,
  seen: string | number | boolean | null | undefined,
): void {
  if (seen !== expected) throw new Mismatch(what, show(expected), show(seen));
}

/** Holds where it is one of these, the first of which the feature says. */
export function expectOneOf(what: string, expected: readonly (string | number)[], seen: string | number | null): void {
  const [said = ''] = expected;
  expectSame(what, said, seen !== null && expected.includes(seen) ? said : seen);
}

function show(value: string | number | boolean | null | undefined): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
