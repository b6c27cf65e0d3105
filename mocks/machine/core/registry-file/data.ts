import type { RegistryValue } from '../../../../contracts/types/target-control.js';

/** Numbers of the value types in `hex(n):`, and what their bytes mean. */
const byNumber: Readonly<Record<number, (bytes: readonly number[]) => RegistryValue | null>> = {
  1: bytes => ofUnits(bytes, units => ({ type: 'REG_SZ', data: withoutEnd(units) })),
  3: bytes => ({ type: 'REG_BINARY', data: bytes.map(twoDigits).join('') }),
  4: ([a, b, c, d, ...more]) =>
    a === undefined || b === undefined || c === undefined || d === undefined || more.length > 0
      ? null
      : { type: 'REG_DWORD', data: a + b * 0x100 + c * 0x1_0000 + d * 0x100_0000 },
  7: bytes => ofUnits(bytes, units => ({ type: 'REG_MULTI_SZ', data: lines(units) })),
};

/** The value of a type number and its bytes; `unknown` for a type that this contract has not, null where the bytes are none of the type. */
export function valueOfBytes(type: number, bytes: readonly number[]): RegistryValue | 'unknown' | null {
  const read = byNumber[type];
  return read === undefined ? 'unknown' : read(bytes);
}

/** The bytes of a text as Windows keeps it: UTF-16, low byte first, with a final NUL. */
export function bytesOfText(text: string): number[] {
  return `${text}\0`.split('').flatMap(unitBytes);
}

/** The bytes of a list: every line with its NUL, and one NUL more. */
export function bytesOfLines(data: readonly string[]): number[] {
  return [...data.flatMap(bytesOfText), 0, 0];
}

/** `0a`. */
export function twoDigits(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function unitBytes(unit: string): number[] {
  const code = unit.charCodeAt(0);
  return [code & 0xff, code >> 8];
}

function ofUnits(bytes: readonly number[], read: (units: string) => RegistryValue): RegistryValue | null {
  if (bytes.length % 2 === 1) return null;
  let units = '';
  for (let at = 0; at < bytes.length; at += 2) {
    units += String.fromCharCode((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100);
  }
  return read(units);
}

function withoutEnd(units: string): string {
  return units.endsWith('\0') ? units.slice(0, -1) : units;
}

function lines(units: string): string[] {
  const list = withoutEnd(units);
  return list === '' ? [] : withoutEnd(list).split('\0');
}
