import type { RegistryValue } from '../../../../contracts/types/target-control.js';
import type { RegistryChange } from './change.js';
import { valueOfBytes } from './data.js';
import { locateKey } from './keys.js';
import { Scan } from './scan.js';

/** What a file of more characters than target control takes is worth: nothing. */
const maximumCharacters = 1_000_000;

const header = /\uFEFF?Windows Registry Editor Version 5\.00[ \t]*(?=\r?\n|$)/y;
const blank = /(?:[ \t\r\n]|;[^\r\n]*)+/y;
const key = /\[(-?)([^\r\n]+)\][ \t]*(?=\r?\n|$)/y;
const name = /(?:@|"((?:[^"\\]|\\["\\])*)")[ \t]*=[ \t]*/y;
const deletion = /-/y;
const text = /"((?:[^"\\]|\\["\\])*)"/y;
const dword = /dword:[ \t]*([0-9a-f]{1,8})/iy;
const hex = /hex(?:\(([0-9a-f]{1,8})\))?:((?:[0-9a-f, \t]|\\[ \t]*\r?\n)*)/iy;
const end = /[ \t]*(?:;[^\r\n]*)?(?=\r?\n|$)/y;

type Key = ReturnType<typeof locateKey>;

/** The changes that a .reg file of version 5.00 asks for, in their order; null where it is malformed anywhere. Keys that are none of this
 * contract's are passed over. */
export function parseRegistryFile(file: string): RegistryChange[] | null {
  const scan = new Scan(file);
  if (file.length > maximumCharacters || scan.take(header) === null) return null;
  const changes: RegistryChange[] = [];
  let within: Key | 'none' = 'none';
  for (scan.take(blank); !scan.done; scan.take(blank)) {
    const opened = scan.take(key);
    if (opened !== null) {
      const [, minus, fullName = ''] = opened;
      const located = locateKey(fullName);
      if (minus === '-' && located !== null) changes.push({ change: 'delete-key', ...located });
      within = minus === '-' ? null : located;
      continue;
    }
    const line = within === 'none' ? null : takeLine(scan);
    if (line === null) return null;
    if (within !== 'none' && within !== null) changes.push({ ...within, ...line });
  }
  return changes;
}

type Line = { change: 'write'; name: string; value: RegistryValue } | { change: 'delete-value'; name: string };

function takeLine(scan: Scan): Line | null {
  const named = scan.take(name);
  if (named === null) return null;
  const data = takeData(scan);
  if (data === null || scan.take(end) === null) return null;
  const read = unescaped(named[1] ?? '');
  // A value of a type that this contract has not stands for none: what stood there before is gone all the same.
  return data === 'none' ? { change: 'delete-value', name: read } : { change: 'write', name: read, value: data };
}

function takeData(scan: Scan): RegistryValue | 'none' | null {
  if (scan.take(deletion) !== null) return 'none';
  const quoted = scan.take(text);
  if (quoted !== null) return { type: 'REG_SZ', data: unescaped(quoted[1] ?? '') };
  const number = scan.take(dword);
  if (number !== null) return { type: 'REG_DWORD', data: Number.parseInt(number[1] ?? '', 16) };
  const dumped = scan.take(hex);
  if (dumped === null) return null;
  const bytes = bytesOf((dumped[2] ?? '').replace(/[\\\s]/g, ''));
  if (bytes === null) return null;
  const value = valueOfBytes(Number.parseInt(dumped[1] ?? '3', 16), bytes);
  return value === 'unknown' ? 'none' : value;
}

function bytesOf(digits: string): number[] | null {
  if (digits === '') return [];
  const pairs = digits.split(',');
  return pairs.every(pair => /^[0-9a-f]{2}$/i.test(pair)) ? pairs.map(pair => Number.parseInt(pair, 16)) : null;
}

function unescaped(quoted: string): string {
  return quoted.replace(/\\(["\\])/g, '$1');
}
