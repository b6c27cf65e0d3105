import { ContractViolation } from '../../contracts/contract.js';
import type { KeyRingEntry } from '../../contracts/types/key-ring.js';
import type { SetKey } from '../../contracts/types/mock-control.js';
import { type ActivationServiceState, accountOf } from './core/index.js';

/** The state after a tester changed one key of the ring. What is not named stays; `activationsUsed` are booked on top of what is booked.
 * @throws ContractViolation where the ring has no such key, or the key has no such property. */
export function changeKey(state: ActivationServiceState, change: SetKey): ActivationServiceState {
  const entry = knownKey(state, change.productKey, 'setKey');
  const { activationsUsed = 0 } = change;
  const account = accountOf(state, entry.productKey);
  return {
    ring: new Map(state.ring).set(entry.productKey, changedEntry(entry, change)),
    accounts: new Map(state.accounts).set(entry.productKey, {
      ...account,
      activationsUsed: account.activationsUsed + activationsUsed,
      inventedComputers: account.inventedComputers + activationsUsed,
    }),
  };
}

/** A key of the ring.
 * @throws ContractViolation where the ring has no such key. */
export function knownKey(state: ActivationServiceState, productKey: string, verb: string): KeyRingEntry {
  const entry = state.ring.get(productKey);
  if (entry === undefined) throw misuse(verb, '/productKey', 'must be a key of the key ring');
  return entry;
}

function changedEntry(entry: KeyRingEntry, change: SetKey): KeyRingEntry {
  if (entry.channel === 'setup') {
    if (change.standing !== undefined) throw misuse('setKey', '/standing', 'must not be given: a setup key has none');
    return withoutAllowance(entry, change);
  }
  const changed = { ...entry, standing: change.standing ?? entry.standing };
  if (changed.channel === 'kms-host') return withoutAllowance(changed, change);
  const extension = change.extension === undefined ? changed.extension : change.extension;
  return { ...changed, allowance: change.allowance ?? changed.allowance, extension };
}

function withoutAllowance(entry: KeyRingEntry, { allowance, extension }: SetKey): KeyRingEntry {
  if (allowance === undefined && extension === undefined) return entry;
  const path = allowance === undefined ? '/extension' : '/allowance';
  throw misuse('setKey', path, 'must not be given: only a multiple activation key has one');
}

function misuse(verb: string, path: string, rule: string): ContractViolation {
  return new ContractViolation('the tester', `${verb} request`, { path, rule });
}
