import type { RegistryHive, RegistryValue } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import { deleteValue, readValue, writeValue } from '../registry.js';
import type { RegistryChange } from '../registry-file/change.js';
import { parseRegistryFile } from '../registry-file/parse.js';
import { writeRegistryFile } from '../registry-file/write.js';
import { type RegistryRules, standardRules } from '../registry-rules.js';

/** Policies of the registry: what its editor finds there, and what the licensing service makes of it. */
export interface RegistryPolicies {
  /** How each value of Table 3 is read; a computer has them from set-up on. */
  registryRules: RegistryRules;
  /** What a registry editor finds under a name. */
  storedValue(machine: Machine, path: string, name: string, hive: RegistryHive): RegistryValue | null;
  /** The computer after a registry editor wrote a value. */
  afterWrite(machine: Machine, path: string, name: string, value: RegistryValue, hive: RegistryHive): Machine;
  /** The computer after a registry editor deleted a value. */
  afterDelete(machine: Machine, path: string, name: string, hive: RegistryHive): Machine;
  /** What a restart leaves of the registry. */
  registryAtStart(registry: Machine['registry']): Machine['registry'];
  /** What a .reg file asks for; null where it is refused. */
  changesOfFile(text: string): readonly RegistryChange[] | null;
  /** The .reg file of a computer. */
  fileOf(machine: Machine): string;
}

/** The guide's, in the default reading. */
export const standardRegistry: RegistryPolicies = {
  registryRules: standardRules,
  storedValue: readValue,
  afterWrite: writeValue,
  afterDelete: deleteValue,
  registryAtStart: registry => registry,
  changesOfFile: parseRegistryFile,
  fileOf: writeRegistryFile,
};
