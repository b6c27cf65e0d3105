import type { RegistryValue } from '../../../../contracts/types/target-control.js';

/** Numbers of the value types in `hex(n):`, and what their bytes mean; null where they are none of the type. */
const byNumber: Readonly<Record<number, (bytes: Buffer) => RegistryValue | null>> = {
  1: bytes => ofUnits(bytes, units => ({ type: 'REG_SZ', data: withoutEnd(units) })),
  3: bytes => ({ type: 'REG_BINARY', data: bytes.toString('hex') }),
  4: bytes => (bytes.length === 4 ? { type: 'REG_DWORD', data: bytes.readUInt32LE() } : null),
  7: bytes => ofUnits(bytes, units => ({ type: 'REG_MULTI_SZ', data: lines(units) })),
};

/** The value of a type number and its bytes; `none` for a type that this contract has not, null where the bytes are none of the type. */
export function valueOfBytes(type: number, bytes: Buffer): RegistryValue | 'none' | null {
  const read = byNumber[type];
  return read === undefined ? 'none' : read(bytes);
}

/** The bytes of a text as Windows keeps it: UTF-16, low byte first, with a final NUL. */
export function bytesOfText(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le');
}

/** The bytes of a list: every line with its NUL, and one NUL more. */
export function bytesOfLines(data: readonly string[]): Buffer {
  return bytesOfText(data.map(line => `${line}\0`).join(''));
}

function ofUnits(bytes: Buffer, read: (units: string) => RegistryValue): RegistryValue | null {
  return bytes.length % 2 === 0 ? read(bytes.toString('utf16le')) : null;
}

function withoutEnd(units: string): string {
  return units.endsWith('\0') ? units.slice(0, -1) : units;
}

function lines(units: string): string[] {
  const list = withoutEnd(units);
  return list === '' ? [] : withoutEnd(list).split('\0');
}
