import type { TargetControl } from '../../contracts/types/target-control.js';
import { runSlmgr } from '../../mocks/machine/core/slmgr/run.js';
import { answer, type Worlds } from '../worlds.js';

/** slmgr on a computer (Table 2). */
export function slmgrVerbs(worlds: Worlds): Pick<TargetControl, 'runSlmgr'> {
  return {
    runSlmgr: request =>
      answer(async () => {
        const { computer, use } = worlds.at(request);
        const { code, output } = await computer.run(runSlmgr(computer.machine, request, use));
        return { exitCode: Number(code) | 0, output };
      }),
  };
}
