import type { RegistryHive, RegistryValue } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import { deleteKey, deleteValue, writeValue } from '../registry.js';

/** What one line of a .reg file asks for. */
export type RegistryChange =
  | { change: 'write'; hive: RegistryHive; path: string; name: string; value: RegistryValue }
  | { change: 'delete-value'; hive: RegistryHive; path: string; name: string }
  | { change: 'delete-key'; hive: RegistryHive; path: string };

/** The computer after these changes, made in their order. */
export function applyChanges(machine: Machine, changes: readonly RegistryChange[]): Machine {
  return changes.reduce(apply, machine);
}

function apply(machine: Machine, change: RegistryChange): Machine {
  switch (change.change) {
    case 'write':
      return writeValue(machine, change.path, change.name, change.value, change.hive);
    case 'delete-value':
      return deleteValue(machine, change.path, change.name, change.hive);
    case 'delete-key':
      return deleteKey(machine, change.path, change.hive);
  }
}
