import type { RegistryHive } from '../../../../contracts/types/target-control.js';

/** The full names of the keys that the paths of this contract are relative to (Table 3; for policies the key that group policy writes). */
const roots: Readonly<Record<RegistryHive, string>> = {
  software: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform',
  policies:
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\CurrentVersion\\Software Protection Platform',
};

/** The full name of a key, as a .reg file has it. */
export function fullKeyName(hive: RegistryHive, path: string): string {
  return path === '' ? roots[hive] : `${roots[hive]}\\${path}`;
}

/** The hive and the path of a key by its full name, in any case; null where the key is not one of this contract. */
export function locateKey(fullName: string): { hive: RegistryHive; path: string } | null {
  for (const hive of ['software', 'policies'] as const) {
    const root = roots[hive];
    if (fullName.slice(0, root.length).toLowerCase() !== root.toLowerCase()) continue;
    const rest = fullName.slice(root.length);
    if (rest === '') return { hive, path: '' };
    if (rest.startsWith('\\')) return { hive, path: rest.slice(1) };
  }
  return null;
}
