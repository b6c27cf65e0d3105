import { rearm } from '../../rearm.js';
import { say } from '../messages.js';
import { type Options, outcome } from '../option.js';

/** Table 2, /rearm. */
export const rearmOptions: Options = {
  '/rearm': {
    operation: 'rearm',
    *run(machine, _given, _elevated, { policies }) {
      return outcome(rearm(machine, policies), `${say(machine, 'rearm-completed')}\n${say(machine, 'rearm-restart')}`);
    },
  },
};
