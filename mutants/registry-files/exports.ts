import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

type Kills = Mutant['kills'];

/** Exports that are not what the registry editor would write. */
export const exportMutants: readonly Mutant[] = [
  exporting('file-of-version-4', 'An export is headed as one of version 4.', ['REGISTRY-FILE-HEADER'], text =>
    text.replace('Windows Registry Editor Version 5.00', 'REGEDIT4'),
  ),
  exporting('file-with-short-key-names', 'An export abbreviates HKEY_LOCAL_MACHINE.', ['REGISTRY-FILE-KEY'], text =>
    text.replaceAll('[HKEY_LOCAL_MACHINE', '[HKLM'),
  ),
  exporting(
    'file-with-decimal-numbers',
    'An export writes numbers in decimal digits.',
    ['REGISTRY-FILE-EXPORTED-NUMBER', 'REGISTRY-FILE-CARRIED-ALL', 'REGISTRY-FILE-CARRIED-FORCE'],
    text => text.replace(/dword:([0-9a-f]{8})/g, (_all, digits: string) => `dword:${Number.parseInt(digits, 16)}`),
  ),
  exporting('file-with-short-numbers', 'An export drops leading zeros.', ['REGISTRY-FILE-EXPORTED-NUMBER'], text =>
    text.replace(/dword:0+(?=[0-9a-f])/g, 'dword:'),
  ),
  exporting(
    'file-without-escapes',
    'An export writes quotation marks and backslashes as they are.',
    ['REGISTRY-FILE-EXPORTED-TEXT'],
    text => text.replace(/\\(["\\])/g, '$1'),
  ),
  exporting(
    'file-with-lists-in-bytes',
    'An export writes a list in one byte a letter.',
    ['REGISTRY-FILE-EXPORTED-LIST', 'REGISTRY-FILE-CARRIED-LIST'],
    text => text.replace(/(hex\(7\):)(.+)/g, (_all, type: string, bytes: string) => type + bytes.replaceAll(',00', '')),
  ),
  exporting(
    'file-without-the-final-zero',
    'An export leaves out the zeros at the end of a list.',
    ['REGISTRY-FILE-EXPORTED-LIST'],
    text => text.replace(/(hex\(7\):.+?)(?:,00){4}\r\n/g, '$1\r\n'),
  ),
  exporting(
    'file-without-lists',
    'An export leaves lists out.',
    ['REGISTRY-FILE-EXPORTED-LIST', 'REGISTRY-FILE-CARRIED-LIST'],
    text => text.replace(/^.*hex\(7\).*\r\n/gm, ''),
  ),
  exporting('file-without-subkeys', 'An export ends with the key itself.', ['REGISTRY-FILE-CARRIED-SUBKEYS'], text =>
    text.replace(/\[[^\r\n]*SoftwareProtectionPlatform\\[\s\S]*$/, ''),
  ),
  exporting(
    'file-with-all-in-one-key',
    'An export writes the values of subkeys into the key itself.',
    ['REGISTRY-FILE-CARRIED-SUBKEYS'],
    text => text.replace(/(SoftwareProtectionPlatform)\\[^\]\r\n]*\]/g, '$1]'),
  ),
  {
    id: 'file-with-the-policies',
    breaks: 'An export has the policies among the values of the key.',
    kills: ['REGISTRY-FILE-NO-POLICIES'],
    machine: {
      fileOf: machine => {
        const { software, policies } = machine.registry;
        const values = { ...software['']?.values, ...policies['']?.values };
        const registry = { ...machine.registry, software: { ...software, '': { path: '', values } } };
        return standardPolicies.fileOf({ ...machine, registry });
      },
    },
  },
];

function exporting(id: string, breaks: string, kills: Kills, spoil: (text: string) => string): Mutant {
  return { id, breaks, kills, machine: { fileOf: machine => spoil(standardPolicies.fileOf(machine)) } };
}
