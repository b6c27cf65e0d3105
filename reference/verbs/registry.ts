import type { TargetControl } from '../../contracts/types/target-control.js';
import { deleteValue, readValue, writeValue } from '../../mocks/machine/core/registry.js';
import { answer, type Worlds } from '../worlds.js';

type RegistryVerbs = Pick<
  TargetControl,
  'readRegistry' | 'writeRegistry' | 'deleteRegistry' | 'exportRegistry' | 'importRegistry'
>;

/** The registry of a computer (Table 3). */
export function registryVerbs(worlds: Worlds): RegistryVerbs {
  return {
    readRegistry: request =>
      answer(() => {
        const { machine } = worlds.at(request).computer;
        return { value: readValue(machine, request.path, request.name, request.hive) };
      }),
    writeRegistry: request =>
      answer(async () => {
        const { computer } = worlds.at(request);
        await computer.become(writeValue(computer.machine, request.path, request.name, request.value, request.hive));
        return {};
      }),
    deleteRegistry: request =>
      answer(async () => {
        const { computer } = worlds.at(request);
        await computer.become(deleteValue(computer.machine, request.path, request.name, request.hive));
        return {};
      }),
    exportRegistry: async () => ({ unsupported: 'no .reg files yet' }),
    importRegistry: async () => ({ unsupported: 'no .reg files yet' }),
  };
}
