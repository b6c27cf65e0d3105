import { Mismatch } from '../contracts/faults.js';
import type { RegistryValue } from '../contracts/types/target-control.js';
import { parseRegistryFile } from '../mocks/machine/core/registry-file/parse.js';

/** The values that a .reg file sets below SoftwareProtectionPlatform, found as the registry finds them: in any case of the letters. */
export function valueInFile(text: string, path: string, name: string): RegistryValue | null {
  const changes = parseRegistryFile(text);
  if (changes === null)
    throw new Mismatch('the export to be', 'a registry file of version 5.00', JSON.stringify(text.slice(0, 200)));
  const found = changes.findLast(
    change =>
      change.hive === 'software' &&
      change.path.toLowerCase() === path.toLowerCase() &&
      change.change === 'write' &&
      change.name.toLowerCase() === name.toLowerCase(),
  );
  return found?.change === 'write' ? found.value : null;
}
