import type { TargetControl } from '../../contracts/types/target-control.js';
import { stimulate } from '../../mocks/machine/core/stimuli/stimulate.js';
import { answer, type Worlds } from '../worlds.js';

/** What happens to a computer. */
export function stimulusVerbs(worlds: Worlds): Pick<TargetControl, 'stimulate'> {
  return {
    stimulate: request =>
      answer(async () => {
        const { computer, use } = worlds.at(request);
        const { code } = await computer.run(stimulate(computer.machine, request.stimulus, use));
        return { code };
      }),
  };
}
