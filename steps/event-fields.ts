import { Mismatch } from '../contracts/faults.js';
import type { LoggedEvent } from '../contracts/types/mock-control.js';

/** One field of Table 11 as a feature expects it. */
export interface ExpectedField {
  name: string;
  /** Any of these will do; empty: anything will. */
  values: readonly string[];
}

/** Compares an event's fields with those expected, by position. Real logs differ in width, padding, spacing, case and a last separator
 * (facts of the guide, Table 11); none of these counts. */
export function expectFields(event: LoggedEvent, expected: readonly ExpectedField[]): void {
  const fields = withoutEmptyEnd(event.fields, expected.length);
  if (fields.length !== expected.length) {
    throw new Mismatch(
      `event ${event.id} to have`,
      `${expected.length} fields`,
      `${fields.length}: ${fields.join(', ')}`,
    );
  }
  for (const [index, { name, values }] of expected.entries()) {
    const seen = fields[index] ?? '';
    if (values.length > 0 && !values.some(value => normal(name, value) === normal(name, seen))) {
      const what = `field ${index + 1} of event ${event.id}, ${name}, to be`;
      throw new Mismatch(what, values.join(' or '), seen);
    }
  }
}

/** The HRESULT of an event: its first field. */
export function hresultOf({ fields: [code = ''] }: LoggedEvent): string {
  return hex(code);
}

function withoutEmptyEnd(fields: readonly string[], length: number): readonly string[] {
  return fields.length === length + 1 && fields.at(-1)?.trim() === '' ? fields.slice(0, length) : fields;
}

/** The flag OTHER_PC is a mere warning, and left out of a comparison. */
const otherPc = 0x8;

function normal(name: string, text: string): string {
  const bare = text.trim().replace(/,$/, '').toLowerCase();
  if (name === 'HRESULT') return hex(bare);
  if (name === 'Status') return String(Number(bare) & ~otherPc);
  return name.endsWith('Time') ? minuteOf(bare) : bare;
}

/** `0x0` and `0x00000000` are one. */
function hex(text: string): string {
  return `0x${Number(text.trim()).toString(16).toUpperCase().padStart(8, '0')}`;
}

/** Year first as real logs write it, or month first as some samples of the guide do; to the minute. */
function minuteOf(text: string): string {
  const parts = text.split(/[^\d]+/).map(Number);
  const [a = 0, b = 0, c = 0, hour = 0, minute = 0] = parts;
  const [year, month, day] = a > 31 ? [a, b, c] : [c, a, b];
  return [year, month, day, hour, minute].join(' ');
}
