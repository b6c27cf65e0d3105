import type { TargetControl } from '../../contracts/types/target-control.js';
import { changeDesktop } from '../../mocks/machine/core/desktop/change-desktop.js';
import { seenDesktop } from '../../mocks/machine/core/desktop/seen-desktop.js';
import { setGroupPolicy } from '../../mocks/machine/core/desktop/set-group-policy.js';
import { answer, type Worlds } from '../worlds.js';

/** The desktop of a computer and the group policies on it (Table 4). */
export function desktopVerbs(worlds: Worlds): Pick<TargetControl, 'readDesktop' | 'changeDesktop' | 'setGroupPolicy'> {
  return {
    readDesktop: request => answer(() => seenDesktop(worlds.at(request).computer.machine)),
    changeDesktop: request =>
      answer(async () => {
        const { computer, use } = worlds.at(request);
        const { machine, result } = changeDesktop(computer.machine, request.change, use.policies, use.now);
        await computer.become(machine);
        return { result };
      }),
    setGroupPolicy: request =>
      answer(async () => {
        const { computer } = worlds.at(request);
        await computer.become(setGroupPolicy(computer.machine, request.setting));
        return {};
      }),
  };
}
