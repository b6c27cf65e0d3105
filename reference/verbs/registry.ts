import type { TargetControl } from '../../contracts/types/target-control.js';
import { success } from '../../mocks/machine/core/machine.js';
import { applyChanges } from '../../mocks/machine/core/registry-file/change.js';
import { answer, type Worlds } from '../worlds.js';

type RegistryVerbs = Pick<
  TargetControl,
  'readRegistry' | 'writeRegistry' | 'deleteRegistry' | 'exportRegistry' | 'importRegistry'
>;

/** A .reg file that is none: the argument is invalid. */
const malformed = '0x80070057';

/** The registry of a computer (Table 3). */
export function registryVerbs(worlds: Worlds): RegistryVerbs {
  return {
    readRegistry: request =>
      answer(() => {
        const { computer, use } = worlds.at(request);
        const { path, name, hive = 'software' } = request;
        return { value: use.policies.storedValue(computer.machine, path, name, hive) };
      }),
    writeRegistry: request =>
      answer(async () => {
        const { computer, use } = worlds.at(request);
        const { path, name, value, hive = 'software' } = request;
        await computer.become(use.policies.afterWrite(computer.machine, path, name, value, hive));
        return {};
      }),
    deleteRegistry: request =>
      answer(async () => {
        const { computer, use } = worlds.at(request);
        const { path, name, hive = 'software' } = request;
        await computer.become(use.policies.afterDelete(computer.machine, path, name, hive));
        return {};
      }),
    exportRegistry: request =>
      answer(() => {
        const { computer, use } = worlds.at(request);
        return { text: use.policies.fileOf(computer.machine) };
      }),
    importRegistry: request =>
      answer(async () => {
        const { computer, use } = worlds.at(request);
        const changes = use.policies.changesOfFile(request.text);
        if (changes === null) return { code: malformed };
        await computer.become(applyChanges(computer.machine, changes));
        return { code: success };
      }),
  };
}
