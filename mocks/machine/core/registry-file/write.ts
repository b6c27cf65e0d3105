import type { RegistryValue } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import { bytesOfLines, bytesOfText, twoDigits } from './data.js';
import { fullKeyName } from './keys.js';

const lineEnd = '\r\n';
const bytesInLine = 24;

/** The keys below SoftwareProtectionPlatform as a .reg file of version 5.00, sorted by their names. What group policy wrote is not part of it:
 * it comes to another computer by group policy. */
export function writeRegistryFile(machine: Machine): string {
  const keys = Object.values(machine.registry.software).sort((a, b) => (a.path < b.path ? -1 : 1));
  const sections = keys
    .map(key => ({ key, values: Object.values(key.values) }))
    .filter(({ key, values }) => key.path === '' || values.length > 0)
    .map(({ key, values }) => [
      `[${fullKeyName('software', key.path)}]`,
      ...values.map(({ name, value }) => `${name === '' ? '@' : quoted(name)}=${written(value)}`),
      '',
    ]);
  return ['Windows Registry Editor Version 5.00', '', ...sections.flat(), ''].join(lineEnd);
}

function written(value: RegistryValue): string {
  switch (value.type) {
    case 'REG_DWORD':
      return `dword:${value.data.toString(16).padStart(8, '0')}`;
    case 'REG_SZ':
      // A quoted text is one line; one that is more than that is written by its bytes.
      return /[\0\r\n]/.test(value.data) ? hex('hex(1):', bytesOfText(value.data).map(twoDigits)) : quoted(value.data);
    case 'REG_MULTI_SZ':
      return hex('hex(7):', bytesOfLines(value.data).map(twoDigits));
    case 'REG_BINARY':
      return hex('hex:', value.data.toLowerCase().match(/[0-9a-f]{2}/g) ?? []);
  }
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function hex(prefix: string, pairs: readonly string[]): string {
  const rows: string[] = [];
  for (let at = 0; at < pairs.length; at += bytesInLine) rows.push(pairs.slice(at, at + bytesInLine).join(','));
  return prefix + rows.join(`,\\${lineEnd}  `);
}
