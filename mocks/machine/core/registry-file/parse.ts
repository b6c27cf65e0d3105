import type { RegistryValue } from '../../../../contracts/types/target-control.js';
import type { RegistryChange } from './change.js';
import { valueOfBytes } from './data.js';
import { locateKey } from './keys.js';
import { Scan } from './scan.js';

const takeHeader = (scan: Scan) => scan.take(/\uFEFF?Windows Registry Editor Version 5\.00[ \t]*\n/y);
const takeBlank = (scan: Scan) => scan.take(/(?:[ \t\n]|;[^\n]*)+/y);
const takeKey = (scan: Scan) => scan.take(/\[(-?)([^\n]+)\][ \t]*\n/y);
const takeName = (scan: Scan) => scan.take(/(?:@|"((?:[^"\\]|\\["\\])*)")[ \t]*=[ \t]*/y);
const takeDeletion = (scan: Scan) => scan.take(/-/y);
const takeText = (scan: Scan) => scan.take(/"(?:[^"\\]|\\["\\])*"/y);
const takeNumber = (scan: Scan) => scan.take(/dword:[ \t]*[0-9a-f]{1,8}/iy);
const takeBytes = (scan: Scan) =>
  scan.take(/hex(?:\(([0-9a-f]{1,8})\))?:((?:[0-9a-f]{2},(?:\\[ \t]*\n)?[ \t]*)*[0-9a-f]{2}|)/iy);
const takeEnd = (scan: Scan) => scan.take(/[ \t]*(?:;[^\n]*)?\n/y);

/** The changes that a .reg file of version 5.00 asks for, in their order; null where it is malformed anywhere. Keys that are none of this
 * contract's are passed over. Lines end as those of the registry editor do, or without the carriage return; the last one need not end. */
export function parseRegistryFile(file: string): RegistryChange[] | null {
  const scan = new Scan(`${file.replace(/\r\n/g, '\n')}\n`);
  if (takeHeader(scan) === null) return null;
  const changes: RegistryChange[] = [];
  // Null: within a key that is passed over.
  let within: ReturnType<typeof locateKey> | undefined;
  for (takeBlank(scan); !scan.done; takeBlank(scan)) {
    const opened = takeKey(scan);
    if (opened !== null) {
      const [, minus, fullName = ''] = opened;
      const located = locateKey(fullName);
      if (minus === '-' && located !== null) changes.push({ change: 'delete-key', ...located });
      within = minus === '-' ? null : located;
      continue;
    }
    const line = within === undefined ? null : takeLine(scan);
    if (line === null) return null;
    if (within) changes.push({ ...within, ...line });
  }
  return changes;
}

type Line = { change: 'write'; name: string; value: RegistryValue } | { change: 'delete-value'; name: string };

function takeLine(scan: Scan): Line | null {
  const named = takeName(scan);
  if (named === null) return null;
  const data = takeData(scan);
  if (data === null || takeEnd(scan) === null) return null;
  const read = unescaped(named[1] ?? '');
  // A value of a type that this contract has not stands for none: what stood there before is gone all the same.
  return data === 'none' ? { change: 'delete-value', name: read } : { change: 'write', name: read, value: data };
}

function takeData(scan: Scan): RegistryValue | 'none' | null {
  if (takeDeletion(scan) !== null) return 'none';
  const quoted = takeText(scan);
  if (quoted !== null) return { type: 'REG_SZ', data: unescaped(quoted[0].slice(1, -1)) };
  const number = takeNumber(scan);
  if (number !== null) return { type: 'REG_DWORD', data: Number.parseInt(number[0].slice('dword:'.length), 16) };
  const dumped = takeBytes(scan);
  if (dumped === null) return null;
  const [, type = '3', pairs = ''] = dumped;
  return valueOfBytes(Number.parseInt(type, 16), Buffer.from(pairs.replace(/[^0-9a-f]/gi, ''), 'hex'));
}

function unescaped(quoted: string): string {
  return quoted.replace(/\\(["\\])/g, '$1');
}
