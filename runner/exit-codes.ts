import type { Attribution, Outcome } from '../contracts/types/results.js';

/** One line of the table that the command's help and the README print. */
export interface ExitCode {
  code: number;
  name: string;
  meaning: string;
}

const badUsageCode = 2;

/** Every way in which `va-tck run` can end. Only 0 is success. */
export const exitCodes: readonly ExitCode[] = [
  { code: 0, name: 'conformant', meaning: 'the full plan of a profile was run and nothing in it failed' },
  { code: 1, name: 'not conformant', meaning: 'at least one scenario failed' },
  {
    code: badUsageCode,
    name: 'bad usage',
    meaning: 'unknown option, clause, tag or profile, bad configuration, nothing selected; nothing was run',
  },
  { code: 3, name: 'incomplete', meaning: 'stopped before the end of the plan; results so far are kept' },
  { code: 4, name: 'selection passed', meaning: 'everything selected passed; a selection is never conformant' },
  { code: 10, name: 'could not run: target', meaning: 'the implementation under test kept the run from a verdict' },
  { code: 11, name: 'could not run: adapter', meaning: 'the implementation under test could not be reached or loaded' },
  { code: 12, name: 'could not run: mock', meaning: 'a mock of the kit misbehaved' },
  { code: 13, name: 'could not run: kit', meaning: 'a defect of the kit itself; please report it' },
  {
    code: 14,
    name: 'could not run: environment',
    meaning: 'no container engine, a port in use, an output folder that cannot be written',
  },
];

const couldNotRun: { readonly [attribution in Attribution]: number } = {
  target: 10,
  adapter: 11,
  mock: 12,
  kit: 13,
  environment: 14,
};

/** The exit code of a run that ended so. */
export function exitCodeOf(outcome: Outcome, attribution: Attribution | null): number {
  switch (outcome) {
    case 'conformant':
      return 0;
    case 'not-conformant':
      return 1;
    case 'incomplete':
      return 3;
    case 'selection-passed':
      return 4;
    case 'could-not-run':
      return couldNotRun[attribution ?? 'kit'];
  }
}

/** Nothing was run, because what was asked for cannot be. */
export const badUsage = badUsageCode;
