import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import type { RegistryValue } from '../contracts/types/target-control.js';
import { editionNamed } from './vocabulary.js';

/** Where a feature means a value to be: `Activation\Manual` is Manual below Activation, and `@` the value of a key that has no name. The
 * guide's APPID stands for the application id of Windows, SKUID for the activation id of Windows 7 Enterprise. */
export function placeOfValue(named: string): { path: string; name: string } {
  const parts = named.split('\\').map(part => ids[part] ?? part);
  const name = parts.pop() ?? '';
  return { path: parts.join('\\'), name: name === '@' ? '' : name };
}

const ids: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  APPID: windows7And2008R2.applicationId,
  SKUID: editionNamed('Windows 7 Enterprise').activationId,
});

/** A value as a feature writes it: numbers in decimal, the lines of a list with ` | ` between them, bytes as pairs of hexadecimal digits. */
export function valueWritten(type: RegistryValue['type'], text: string): RegistryValue {
  switch (type) {
    case 'REG_DWORD':
      return { type, data: Number(text) };
    case 'REG_MULTI_SZ':
      return { type, data: text === '' ? [] : text.split(' | ') };
    default:
      return { type, data: text };
  }
}

/** The same the other way round, for a message: `REG_DWORD 1`. A value that is none of the contract's is shown as it is. */
export function wordsOf(value: RegistryValue | null): string {
  if (value === null) return 'nothing';
  switch (value.type) {
    case 'REG_MULTI_SZ':
      return `REG_MULTI_SZ ${value.data.join(' | ')}`;
    case 'REG_BINARY':
      return `REG_BINARY ${value.data.toLowerCase()}`;
    default:
      return `${value.type} ${value.data}`;
  }
}
