import type { Attempted } from './activate-kms.js';
import { type Asking, put } from './ask.js';
import { fullName, isKmsHost, type Machine, success } from './machine.js';
import { startPublishing } from './publish.js';

/** Online activation of a MAK or a KMS host key at the activation service (Table 2, /ato). */
export function* activateOnline(machine: Machine, now: number): Asking<Attempted> {
  const key = machine.installedKey;
  if (key === null) return { machine, code: '0xC004F014' };
  const reply = yield* put<'activation-service'>({
    ask: 'activation-service',
    request: {
      productKey: key.productKey,
      hardwareId: machine.computer.hardwareId,
      activationId: machine.computer.edition.activationId,
      computerName: fullName(machine.computer),
    },
  });
  if (reply.kind === 'failed') return { machine, code: reply.code };
  if (reply.response.result === 'refused') return { machine, code: reply.response.code };
  return yield* activatedForGood(machine, now);
}

/** The licence is permanent; a KMS host begins to publish itself. */
export function* activatedForGood(machine: Machine, now: number): Asking<Attempted> {
  const activated: Machine = {
    ...machine,
    license: { status: 1, reason: success, graceEndsAt: null, validUntil: null },
    timers: { ...machine.timers, attemptAt: null, watchUntil: null },
  };
  return { machine: isKmsHost(activated) ? yield* startPublishing(activated, now) : activated, code: success };
}
