import type { Machine } from '../../mocks/machine/core/machine.js';
import { emptyRegistry } from '../../mocks/machine/core/registry.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { afterDelete, afterWrite, storedValue } = standardPolicies;

/** Registries that lose, mix up or mislay what is written into them. */
export const editingMutants: readonly Mutant[] = [
  {
    id: 'value-written-as-text',
    breaks: 'A value of any type is kept as a text.',
    kills: ['REGISTRY-EDIT-KEPT', 'REGISTRY-EDIT-REPLACED', 'REGISTRY-EDIT-DELETED-TWICE'],
    machine: {
      afterWrite: (machine, path, name, value, hive) =>
        afterWrite(machine, path, name, { type: 'REG_SZ', data: String(value.data) }, hive),
    },
  },
  {
    id: 'first-value-stays',
    breaks: 'A value that is there is not replaced.',
    kills: ['REGISTRY-EDIT-REPLACED'],
    machine: {
      afterWrite: (machine, path, name, value, hive) =>
        storedValue(machine, path, name, hive) === null ? afterWrite(machine, path, name, value, hive) : machine,
    },
  },
  {
    id: 'names-by-case',
    breaks: 'A value is found only by its name as it was written.',
    kills: ['REGISTRY-EDIT-NAME-CASE'],
    machine: {
      storedValue: (machine, path, name, hive) => {
        const values = machine.registry[hive][path.toLowerCase()]?.values ?? {};
        return Object.values(values).some(known => known.name === name) ? storedValue(machine, path, name, hive) : null;
      },
    },
  },
  {
    id: 'keys-by-case',
    breaks: 'A key is found only by its name as it was written.',
    kills: ['REGISTRY-EDIT-KEY-CASE'],
    machine: {
      storedValue: (machine, path, name, hive) =>
        Object.values(machine.registry[hive]).some(known => known.path === path)
          ? storedValue(machine, path, name, hive)
          : null,
    },
  },
  {
    id: 'deletion-empties-the-key',
    breaks: 'Deleting a value deletes those beside it.',
    kills: ['REGISTRY-EDIT-DELETED-ALONE', 'REGISTRY-EDIT-DELETED-TWICE'],
    machine: {
      afterDelete: (machine, path, _name, hive) => {
        const { [path.toLowerCase()]: _gone, ...keys } = machine.registry[hive];
        return { ...machine, registry: { ...machine.registry, [hive]: keys } };
      },
    },
  },
  {
    id: 'deletion-in-every-key',
    breaks: 'Deleting a value deletes those of its name in all keys.',
    kills: ['REGISTRY-EDIT-DELETED-ALONE'],
    machine: {
      afterDelete: (machine, _path, name, hive) =>
        Object.values(machine.registry[hive]).reduce(
          (left: Machine, { path }) => afterDelete(left, path, name, hive),
          machine,
        ),
    },
  },
  {
    id: 'deletion-forgotten',
    breaks: 'A deleted value is still there.',
    kills: ['REGISTRY-EDIT-DELETED'],
    machine: { afterDelete: machine => machine },
  },
  {
    id: 'deletion-writes-an-empty-text',
    breaks: 'Deleting a value leaves an empty text.',
    kills: ['REGISTRY-EDIT-DELETED', 'REGISTRY-EDIT-DELETED-TWICE'],
    machine: {
      afterDelete: (machine, path, name, hive) => afterWrite(machine, path, name, { type: 'REG_SZ', data: '' }, hive),
    },
  },
  {
    id: 'inherited-names-found',
    breaks: 'A value is there that has the name of something every object inherits.',
    kills: ['REGISTRY-EDIT-ANY-NAME'],
    machine: {
      storedValue: (machine, path, name, hive) =>
        storedValue(machine, path, name, hive) ?? (name in {} ? { type: 'REG_SZ', data: '' } : null),
    },
  },
  {
    id: 'registry-lost-at-restart',
    breaks: 'A restart empties the registry.',
    kills: ['REGISTRY-EDIT-OUTLIVES-RESTART'],
    machine: { registryAtStart: () => emptyRegistry },
  },
];
