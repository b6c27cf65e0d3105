import type { KeyRingEntry } from '../../../contracts/types/key-ring.js';
import type { Count } from '../../../contracts/types/values.js';

/** What is booked on one key. */
export interface Account {
  activationsUsed: Count;
  /** Identity of a computer → activations booked for it. */
  byComputer: ReadonlyMap<string, Count>;
  /** Computers a tester invented, one activation each; they are counted and never come back. */
  inventedComputers: Count;
}

/** Everything the activation service remembers. */
export interface ActivationServiceState {
  /** Product key → the key as the service regards it now. */
  ring: ReadonlyMap<string, KeyRingEntry>;
  /** Product key → its account; a key nobody used has none. */
  accounts: ReadonlyMap<string, Account>;
}

const untouched: Account = { activationsUsed: 0, byComputer: new Map(), inventedComputers: 0 };

/** A service that nobody has asked yet. */
export function createActivationServiceState(keyRing: readonly KeyRingEntry[]): ActivationServiceState {
  return { ring: new Map(keyRing.map(entry => [entry.productKey, entry])), accounts: new Map() };
}

/** What is booked on a key. */
export function accountOf(state: ActivationServiceState, productKey: string): Account {
  return state.accounts.get(productKey) ?? untouched;
}

/** The computers that a key was ever activated on. */
export function computersOf(account: Account): Count {
  return account.byComputer.size + account.inventedComputers;
}
