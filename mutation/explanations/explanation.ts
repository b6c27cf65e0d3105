/** Why a mutant may live. `equivalent`: it does the same. `unreachable`: what is changed guards against what cannot happen. `not-observable`:
 * nothing that the contract shows differs. `elsewhere`: other tests judge it, named in the note. `gap`: a scenario is missing. */
export type Reason = 'equivalent' | 'unreachable' | 'not-observable' | 'elsewhere' | 'gap';

/** Explains the survivors of a line. */
export interface Explanation {
  /** The end of the path. */
  file: string;
  /** What the line contains; absent: any line of the file. */
  code?: string;
  /** Only the mutant with this in its place. */
  replacement?: string;
  reason: Reason;
  note: string;
}
