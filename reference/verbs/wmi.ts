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
        // WBEM_E_INVALID_QUERY, as WMI answers whoever selects what a class does not have.
        return properties === null ? { code: '0x80041017', properties: {} } : { properties };
      }),
    callWmi: request =>
      answer(async () => {
        const { computer, use } = worlds.at(request);
        const { code, output } = await computer.run(callMethod(computer.machine, request, use));
        return { code, ...(output === undefined ? {} : { output: { ...output } }) };
      }),
  };
}
