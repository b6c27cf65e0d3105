import type { RegistryValue } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import { bytesOfLines, bytesOfText } from './data.js';
import { fullKeyName } from './keys.js';

const lineEnd = '\r\n';
const bytesInLine = 24;

/** The keys below SoftwareProtectionPlatform as a .reg file of version 5.00, sorted by their names. What group policy wrote is not part of it:
 * it comes to another computer by group policy. */
export function writeRegistryFile(machine: Machine): string {
  const { software } = machine.registry;
  const sections = Object.entries(software)
    .sort() // By the text of an entry, which begins with the key.
    .flatMap(([, key]) => [
      `[${fullKeyName('software', key.path)}]`,
      ...Object.values(key.values).map(({ name, value }) => `${name === '' ? '@' : quoted(name)}=${written(value)}`),
      '',
    ]);
  return ['Windows Registry Editor Version 5.00', '', ...sections, ''].join(lineEnd);
}

function written(value: RegistryValue): string {
  switch (value.type) {
    case 'REG_DWORD':
      return `dword:${value.data.toString(16).padStart(8, '0')}`;
    case 'REG_SZ':
      // A quoted text is one line; one that is more than that is written by its bytes.
      return /[\0\r\n]/.test(value.data) ? hex('hex(1):', bytesOfText(value.data)) : quoted(value.data);
    case 'REG_MULTI_SZ':
      return hex('hex(7):', bytesOfLines(value.data));
    case 'REG_BINARY':
      return hex('hex:', Buffer.from(value.data, 'hex'));
  }
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function hex(prefix: string, bytes: Buffer): string {
  const pairs = [...bytes].map(byte => byte.toString(16).padStart(2, '0'));
  const rows: string[] = [];
  for (let at = 0; at < pairs.length; at += bytesInLine) rows.push(pairs.slice(at, at + bytesInLine).join(','));
  return prefix + rows.join(`,\\${lineEnd}  `);
}
