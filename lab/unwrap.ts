import { Fault } from '../contracts/faults.js';
import type { Answer } from '../contracts/types/target-control.js';

/** The result of an answer. A declared ability that turns out unsupported, and a fault, are the target's. */
export function unwrap<Result>(answer: Answer<Result>, asked: string): Result {
  if ('result' in answer) return answer.result;
  if ('unsupported' in answer) {
    throw new Fault(
      'target',
      `the target declared what "${asked}" needs, and answered unsupported: ${answer.unsupported}`,
    );
  }
  throw new Fault('target', `the target broke while doing "${asked}": ${answer.fault}`);
}
