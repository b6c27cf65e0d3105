import type { TargetControl } from '../../contracts/types/target-control.js';
import { answer, type Worlds } from '../worlds.js';

/** The event logs of a computer (Table 11). */
export function eventVerbs(worlds: Worlds): Pick<TargetControl, 'readEvents' | 'exportEvents'> {
  return {
    readEvents: request => answer(() => ({ events: worlds.at(request).computer.events(request.log) })),
    exportEvents: async () => ({ unsupported: 'no export yet' }),
  };
}
