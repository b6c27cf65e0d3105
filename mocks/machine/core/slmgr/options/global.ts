import { activate } from '../../activate.js';
import { enterKey } from '../../enter-key.js';
import { success } from '../../machine.js';
import { displayExpiration, displayLicense } from '../display.js';
import { say } from '../messages.js';
import { type Options, outcome } from '../option.js';

/** Table 2, global options. */
export const globalOptions: Options = {
  '/ipk': {
    operation: 'install-key',
    needs: 'a product key',
    accepts: 1,
    *run(machine, [key = ''], _elevated, { profile, policies, now }) {
      const installed = yield* enterKey(machine, key, 'slmgr', profile, policies, now);
      return outcome(installed, say(machine, 'key-installed', { key }));
    },
  },
  '/ato': {
    // Its own rule: a KMS activation needs no elevation, an online one does (Table 2).
    operation: 'activate-kms',
    accepts: 1,
    activationIdAt: 0,
    unknownProduct: 'product-not-found',
    *run(machine, _given, elevated, { profile, policies, now }) {
      const { edition } = machine.computer;
      const attempted = yield* activate(machine, profile, policies, elevated, now);
      const heading = say(machine, 'activating', { name: edition.name, activationId: edition.activationId });
      const run = outcome(attempted, say(machine, 'activated'));
      return { ...run, output: `${heading}\n${run.output}` };
    },
  },
  '/dli': {
    operation: 'show',
    *run(machine, [typed], _elevated, use) {
      return { machine, code: success, output: displayLicense({ machine, ...use }, false, typed) };
    },
  },
  '/dlv': {
    operation: 'show',
    *run(machine, [typed], _elevated, use) {
      return { machine, code: success, output: displayLicense({ machine, ...use }, true, typed) };
    },
  },
  '/xpr': {
    operation: 'show',
    *run(machine, [typed], _elevated, use) {
      return { machine, code: success, output: displayExpiration({ machine, ...use }, typed) };
    },
  },
};
