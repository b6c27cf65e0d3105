import { success } from '../../machine.js';
import { depositConfirmationId, installationIdOf } from '../../offline.js';
import { say } from '../messages.js';
import { failed, type Options, outcome } from '../option.js';

/** Activation by telephone: in the script of this generation, absent from Table 2 (facts of the guide, entry 21). */
export const telephoneOptions: Options = {
  '/dti': {
    operation: 'show',
    accepts: 1,
    activationIdAt: 0,
    *run(machine) {
      const installationId = installationIdOf(machine);
      if (installationId === null) return failed(machine, '0xC004F014');
      return { machine, code: success, output: say(machine, 'installation-id', { id: installationId }) };
    },
  },
  '/atp': {
    operation: 'deposit',
    needs: 'a confirmation ID',
    accepts: 2,
    activationIdAt: 1,
    *run(machine, [confirmationId = ''], _elevated, { profile, policies, now }) {
      const deposited = yield* depositConfirmationId(machine, confirmationId, profile, policies, now);
      const { activationId } = machine.computer.edition;
      return outcome(deposited, say(machine, 'confirmation-id-deposited', { activationId }));
    },
  },
};
