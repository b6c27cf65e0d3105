import type { RegistryChange } from '../../mocks/machine/core/registry-file/change.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

type Kills = Mutant['kills'];

/** Imports that do not take what the registry editor would take. */
export const importMutants: readonly Mutant[] = [
  reading(
    'import-without-escapes',
    'An import keeps the backslashes of a text.',
    ['REGISTRY-FILE-IMPORTED-TEXT'],
    text => text.replace(/\\(["\\])/g, '\\\\\\$1'),
  ),
  reading(
    'import-of-lists-as-bytes',
    'An import takes a list for bytes.',
    ['REGISTRY-FILE-IMPORTED-LIST', 'REGISTRY-FILE-CONTINUED', 'REGISTRY-FILE-CARRIED-LIST'],
    text => text.replaceAll('hex(7):', 'hex:'),
  ),
  reading(
    'import-of-texts-as-bytes',
    'An import takes the bytes of a text for bytes and nothing more.',
    ['REGISTRY-FILE-IMPORTED-BYTES'],
    text => text.replaceAll('hex(1):', 'hex:'),
  ),
  reading(
    'import-of-numbers-from-the-high-byte',
    'An import takes the first byte of a number for its highest.',
    ['REGISTRY-FILE-IMPORTED-BYTES'],
    text => text.replace(/hex\(4\):(..),(..),(..),(..)/g, 'dword:$1$2$3$4'),
  ),
  reading(
    'import-of-the-first-line-only',
    'An import takes the first line of bytes and drops those carried on.',
    ['REGISTRY-FILE-CONTINUED'],
    text => text.replace(/,\\\r\n[^[]*/g, ',00,00\r\n'),
  ),
  reading('import-of-comments', 'An import takes a comment for a setting.', ['REGISTRY-FILE-COMMENT'], text =>
    text.replace(/^; (?=")/gm, ''),
  ),
  reading('import-stops-at-a-comment', 'An import refuses a file with comments.', ['REGISTRY-FILE-COMMENT'], text =>
    text.replace(/^;/gm, '!'),
  ),
  reading(
    'import-by-exact-key-names',
    'An import passes over a key whose name is not in the usual letters.',
    ['REGISTRY-FILE-ANY-CASE'],
    text => text.replace(/^\[(-?)hkey_local/gm, '[$1HKEY_OTHER'),
  ),
  reading(
    'import-without-deletions',
    'An import passes over a minus for the data.',
    ['REGISTRY-FILE-DELETES-VALUE'],
    text => text.replace(/^"[^"]*"=-\r\n/gm, ''),
  ),
  changing('import-keeps-keys', 'An import passes over a minus before a key.', ['REGISTRY-FILE-DELETES-KEY'], changes =>
    changes.filter(({ change }) => change !== 'delete-key'),
  ),
  changing(
    'import-empties-a-key-only',
    'A minus before a key leaves what is below it.',
    ['REGISTRY-FILE-DELETES-KEY'],
    changes =>
      changes.map(change =>
        change.change === 'delete-key'
          ? { ...change, change: 'delete-value', name: 'KeyManagementServiceName' }
          : change,
      ),
  ),
  changing(
    'import-deletes-the-keys-around',
    'A minus before a key deletes all there is.',
    ['REGISTRY-FILE-DELETES-KEY'],
    changes => changes.map(change => (change.change === 'delete-key' ? { ...change, path: '' } : change)),
  ),
  changing(
    'import-clears-first',
    'An import deletes all there was.',
    ['REGISTRY-FILE-REPLACES', 'REGISTRY-FILE-DELETES-VALUE'],
    changes => [{ change: 'delete-key', hive: 'software', path: '' }, ...changes],
  ),
  changing('import-adds-only', 'An import keeps a value that there is already.', ['REGISTRY-FILE-REPLACES'], changes =>
    changes.filter(change => change.change !== 'write' || change.name !== 'VLActivationInterval'),
  ),
  changing(
    'import-changes-nothing',
    'An import succeeds and changes nothing.',
    [
      'REGISTRY-FILE-CARRIED-LIST',
      'REGISTRY-FILE-CARRIED-ALL',
      'REGISTRY-FILE-CARRIED-SUBKEYS',
      'REGISTRY-FILE-CARRIED-FORCE',
      'REGISTRY-FILE-IMPORTED-TEXT',
      'REGISTRY-FILE-IMPORTED-LIST',
      'REGISTRY-FILE-FOREIGN',
    ],
    () => [],
  ),
  reading(
    'import-of-foreign-keys',
    'An import takes the values of other programs for its own.',
    ['REGISTRY-FILE-FOREIGN'],
    text => text.replace(/\\SOFTWARE\\Contoso\]/gi, `${ownKey.slice('HKEY_LOCAL_MACHINE'.length)}]`),
  ),
  reading(
    'import-refuses-foreign-keys',
    'An import refuses a file that has keys of other programs.',
    ['REGISTRY-FILE-FOREIGN'],
    text => (/Contoso\]/.test(text) ? '' : text),
  ),
  changing(
    'import-without-policies',
    'An import passes over the key of the policies.',
    ['REGISTRY-FILE-POLICY'],
    changes => changes.filter(({ hive }) => hive === 'software'),
  ),
  changing(
    'import-of-policies-into-the-key',
    'An import writes the values of the policies into the key of the service.',
    ['REGISTRY-FILE-POLICY'],
    changes => changes.map(change => ({ ...change, hive: 'software' })),
  ),
  {
    id: 'malformed-file-imported-in-part',
    breaks: 'An import takes the lines before the malformed one.',
    kills: ['REGISTRY-FILE-MALFORMED'],
    machine: { changesOfFile: text => untilMalformed(text) },
  },
  {
    id: 'malformed-file-passed-over',
    breaks: 'An import of a malformed file changes nothing, and succeeds.',
    kills: ['REGISTRY-FILE-MALFORMED'],
    machine: { changesOfFile: text => standardPolicies.changesOfFile(text) ?? [] },
  },
];

const ownKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform';

function reading(id: string, breaks: string, kills: Kills, spoil: (text: string) => string): Mutant {
  return { id, breaks, kills, machine: { changesOfFile: text => standardPolicies.changesOfFile(spoil(text)) } };
}

function changing(
  id: string,
  breaks: string,
  kills: Kills,
  spoil: (changes: readonly RegistryChange[]) => readonly RegistryChange[],
): Mutant {
  return {
    id,
    breaks,
    kills,
    machine: {
      changesOfFile: text => {
        const changes = standardPolicies.changesOfFile(text);
        return changes === null ? null : spoil(changes);
      },
    },
  };
}

function untilMalformed(text: string): readonly RegistryChange[] | null {
  const lines = text.split('\r\n');
  for (let taken = lines.length; taken > 0; taken -= 1) {
    const changes = standardPolicies.changesOfFile(lines.slice(0, taken).join('\r\n'));
    if (changes !== null) return changes;
  }
  return null;
}
