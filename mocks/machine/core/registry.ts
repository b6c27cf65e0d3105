import type { RegistryValue } from '../../../contracts/types/target-control.js';
import type { Machine, Registry } from './machine.js';

/** Reads a value; null where it does not exist. Names and paths are case-insensitive, as in the registry itself. */
export function readValue(registry: Registry, path: string, name: string): RegistryValue | null {
  return own(own(registry, path.toLowerCase()) ?? {}, name.toLowerCase()) ?? null;
}

/** A member that was put there: a value may be asked for by the name of something that every object inherits. */
function own<Member>(members: Readonly<Record<string, Member>>, name: string): Member | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

export function writeValue(machine: Machine, path: string, name: string, value: RegistryValue): Machine {
  const key = path.toLowerCase();
  const values = { ...machine.registry[key], [name.toLowerCase()]: value };
  return { ...machine, registry: { ...machine.registry, [key]: values } };
}

export function deleteValue(machine: Machine, path: string, name: string): Machine {
  const key = path.toLowerCase();
  const { [name.toLowerCase()]: _gone, ...values } = machine.registry[key] ?? {};
  return { ...machine, registry: { ...machine.registry, [key]: values } };
}

/** A REG_DWORD, or null where it is absent or of another type. */
export function readDword(machine: Machine, name: string, path = ''): number | null {
  const value = readValue(machine.registry, path, name);
  return value?.type === 'REG_DWORD' ? value.data : null;
}

/** A REG_SZ, or null where it is absent, empty or of another type. */
export function readText(machine: Machine, name: string, path = ''): string | null {
  const value = readValue(machine.registry, path, name);
  return value?.type === 'REG_SZ' && value.data !== '' ? value.data : null;
}
