import { ContractViolation, type Violation } from '../contracts/contract.js';
import { Fault } from '../contracts/faults.js';
import { NoAnswer } from '../transport/no-answer.js';

/** How a target failed to answer a verb by the contract. */
export type Trouble =
  /** It answered, and the answer is not the contract. `received`: what came, where it could be kept. */
  | { kind: 'violation'; violation: Violation; received: unknown }
  | { kind: 'late' }
  /** It was there, and is no more. */
  | { kind: 'gone' }
  /** It never was. */
  | { kind: 'not-reached' };

/** Tells from the fault of a target how it failed; null where the kit, or somebody else, is to blame. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Fault)) return null;
  const { cause } = error;
  if (cause instanceof ContractViolation) {
    const { sender, violation, received } = cause;
    // A request of ours that the other side found unfit was received; one that never left was not.
    if (sender === 'the caller' && received === undefined) return null;
    return { kind: 'violation', violation, received: received ?? null };
  }
  if (cause instanceof NoAnswer && cause.reason === 'deadline') return { kind: 'late' };
  if (error.attribution === 'adapter') return { kind: 'not-reached' };
  return error.attribution === 'target' ? { kind: 'gone' } : null;
}
