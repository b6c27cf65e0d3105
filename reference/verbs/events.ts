import type { TargetControl } from '../../contracts/types/target-control.js';
import { fullName } from '../../mocks/machine/core/machine.js';
import { answer, type Worlds } from '../worlds.js';

/** The event logs of a computer (Table 11). */
export function eventVerbs(worlds: Worlds): Pick<TargetControl, 'readEvents' | 'exportEvents'> {
  return {
    readEvents: request => answer(() => ({ events: worlds.at(request).computer.events(request.log) })),
    exportEvents: request =>
      answer(() => {
        const { computer, use } = worlds.at(request);
        const events = computer.events(request.log);
        const { exportCsv, exportXml } = use.policies;
        const name = fullName(computer.machine.computer);
        return { text: request.format === 'csv' ? exportCsv(events) : exportXml(events, name) };
      }),
  };
}
