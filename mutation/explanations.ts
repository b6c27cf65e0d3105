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

/** The first that fits counts. */
export const explanations: readonly Explanation[] = [
  {
    file: 'activation-service/core/standard-policies.ts',
    code: 'typed.trim().toUpperCase()',
    reason: 'elsewhere',
    note: 'What is typed is put into its form by the machine before it asks; that a service is as lenient is tested beside it.',
  },
  {
    file: 'activation-service/core/state.ts',
    code: 'inventedComputers',
    reason: 'elsewhere',
    note: 'Computers that a tester sets by mock control; no scenario does, the tests of the mock do.',
  },
  {
    file: 'activation-service/core/assemble.ts',
    code: 'content === null',
    reason: 'not-observable',
    note: 'A machine composes the installation id it reads out; no scenario reads out a mangled one, the tests of the service do.',
  },
];
