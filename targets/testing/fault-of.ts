import { Fault } from '../../contracts/faults.js';

/** The fault that a verb ends with. Throws where it ends otherwise. */
export async function faultOf(answer: Promise<unknown>): Promise<Fault> {
  const error = await answer.then(
    value => new Error(`answered ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw error;
  return error;
}
