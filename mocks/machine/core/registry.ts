import type { RegistryHive, RegistryValue } from '../../../contracts/types/target-control.js';
import type { Machine, Registry, RegistryKey } from './machine.js';
import { numberIn, type RegistryRule, ruleFor, textIn, textsIn } from './registry-rules.js';

/** Nothing below the key of either hive: a computer fresh from set-up. */
export const emptyRegistry: Machine['registry'] = { software: {}, policies: {} };

/** Reads what stands there; null where nothing does. Names and paths are case-insensitive, as in the registry itself. */
export function readValue(machine: Machine, path: string, name: string, hive: RegistryHive): RegistryValue | null {
  return own(own(machine.registry[hive], path.toLowerCase())?.values ?? {}, name.toLowerCase())?.value ?? null;
}

/** Writes a value, whatever stood there. A key and a value keep the case in which they were written first. */
export function writeValue(
  machine: Machine,
  path: string,
  name: string,
  value: RegistryValue,
  hive: RegistryHive = 'software',
): Machine {
  const key = keyAt(machine, path, hive);
  const id = name.toLowerCase();
  const named = { name: own(key.values, id)?.name ?? name, value };
  return withKey(machine, { ...key, values: { ...key.values, [id]: named } }, hive);
}

/** Deletes a value. What is not there is deleted without an error. */
export function deleteValue(machine: Machine, path: string, name: string, hive: RegistryHive = 'software'): Machine {
  const key = own(machine.registry[hive], path.toLowerCase());
  if (key === undefined) return machine;
  const gone = name.toLowerCase();
  const values = Object.fromEntries(Object.entries(key.values).filter(([id]) => id !== gone));
  return withKey(machine, { ...key, values }, hive);
}

/** Deletes a key with all that is below it. */
export function deleteKey(machine: Machine, path: string, hive: RegistryHive): Machine {
  const gone = path.toLowerCase();
  const kept = Object.entries(machine.registry[hive]).filter(
    ([known]) => gone !== '' && known !== gone && !known.startsWith(`${gone}\\`),
  );
  return { ...machine, registry: { ...machine.registry, [hive]: Object.fromEntries(kept) } };
}

/** The number of a REG_DWORD in force, or null where there is none: absent, or of another type. The rule of the value says in which hives it
 * counts (Table 3). */
export function readDword(machine: Machine, name: string, path = ''): number | null {
  return inForce(machine, name, path, numberIn);
}

/** The text of a REG_SZ in force, or null where there is none: absent, empty or of another type. */
export function readText(machine: Machine, name: string, path = ''): string | null {
  return inForce(machine, name, path, textIn);
}

/** The lines of a REG_MULTI_SZ in force, or null where there is none: absent or of another type. */
export function readTexts(machine: Machine, name: string, path = ''): readonly string[] | null {
  return inForce(machine, name, path, textsIn);
}

/** Whether a switch of Table 3 is on: its number is one that switches it on. */
export function isOn(machine: Machine, name: string, path = ''): boolean {
  const { rule } = ruleFor(machine.registryRules, path, name);
  const number = readDword(machine, name, path);
  return number !== null && (rule.onWhen === 'one' ? number === 1 : number !== 0);
}

function inForce<Data>(
  machine: Machine,
  name: string,
  path: string,
  dataIn: (value: RegistryValue | null, rule: RegistryRule) => Data | null,
): Data | null {
  const { rule, at } = ruleFor(machine.registryRules, path, name);
  for (const hive of rule.hives) {
    const data = dataIn(readValue(machine, at, name, hive), rule);
    if (data !== null) return data;
  }
  return null;
}

function keyAt(machine: Machine, path: string, hive: RegistryHive): RegistryKey {
  return own(machine.registry[hive], path.toLowerCase()) ?? { path, values: {} };
}

function withKey(machine: Machine, key: RegistryKey, hive: RegistryHive): Machine {
  const keys: Registry = { ...machine.registry[hive], [key.path.toLowerCase()]: key };
  return { ...machine, registry: { ...machine.registry, [hive]: keys } };
}

/** A member that was put there: a value may be asked for by the name of something that every object inherits. */
function own<Member>(members: Readonly<Record<string, Member>>, name: string): Member | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
