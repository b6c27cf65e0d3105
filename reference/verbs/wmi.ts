import type { TargetControl } from '../../contracts/types/target-control.js';
import { callMethod } from '../../mocks/machine/core/wmi/methods.js';
import { readProperties } from '../../mocks/machine/core/wmi/properties.js';
import { answer, type Worlds } from '../worlds.js';

/** The two WMI classes of a computer (Table 12). */
export function wmiVerbs(worlds: Worlds): Pick<TargetControl, 'readWmi' | 'callWmi'> {
  return {
    readWmi: request =>
      answer(() => {
        const { computer, use } = worlds.at(request);
        const properties = readProperties(request.class, request.properties, { ...use, machine: computer.machine });
        if (properties === null) {
          throw new Error(`${request.class} has no such property: ${request.properties.join(', ')}`);
        }
        return { properties };
      }),
    callWmi: request =>
      answer(async () => {
        const { computer, use } = worlds.at(request);
        const { code } = await computer.run(callMethod(computer.machine, request, use));
        return { code };
      }),
  };
}
