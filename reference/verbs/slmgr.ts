import type { TargetControl } from '../../contracts/types/target-control.js';
import { sendErrand } from '../../mocks/machine/core/slmgr/errand.js';
import { runSlmgr } from '../../mocks/machine/core/slmgr/run.js';
import { answer, type Worlds } from '../worlds.js';

/** slmgr on a computer, or from it on another one of its world (Table 2). */
export function slmgrVerbs(worlds: Worlds): Pick<TargetControl, 'runSlmgr'> {
  return {
    runSlmgr: request =>
      answer(async () => {
        const { computer: own, use } = worlds.at(request);
        const known = [...worlds.named(request.world).computers.values()].map(({ machine }) => machine.computer);
        const errand = sendErrand(own.machine, request, known, use.policies);
        if (errand.kind === 'refused') return { exitCode: Number(errand.code) | 0, output: errand.output };
        const there = worlds.at({ world: request.world, computer: errand.computer });
        const asked = runSlmgr(there.computer.machine, errand.command, there.use);
        const { code, output } = await there.computer.run(asked);
        return { exitCode: Number(code) | 0, output };
      }),
  };
}
