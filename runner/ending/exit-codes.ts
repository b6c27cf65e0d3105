import type { Attribution, Outcome, RunResult } from '../../contracts/types/results.js';
import { blockedBy } from './outcome.js';

/** One line of the table that the command's help and the README print. */
export interface ExitCode {
  code: number;
  name: string;
  meaning: string;
}

const badUsageCode = 2;

/** Every way in which `va-tck run` can end. Only 0 is success. */
export const exitCodes: readonly ExitCode[] = [
  {
    code: 0,
    name: 'conformant',
    meaning: 'the full plan of a profile was run and nothing in it failed; or what failed is known, and the gate held',
  },
  { code: 1, name: 'not conformant', meaning: 'at least one scenario failed; or the gate did not hold' },
  {
    code: badUsageCode,
    name: 'bad usage',
    meaning:
      'unknown option, clause, tag or profile, bad configuration, nothing selected: nothing was run; or a baseline that may not be updated',
  },
  { code: 3, name: 'incomplete', meaning: 'stopped before the end of the plan; results so far are kept' },
  {
    code: 4,
    name: 'selection passed',
    meaning: 'everything selected passed, or the gate held for it; a selection is never conformant',
  },
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

/** The exit code of an outcome that was held against nothing. */
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

/** Who kept a run from a verdict by its exit code; null where that blames nobody. */
export function blamedBy(exitCode: number | null): Attribution | null {
  const attributions = Object.keys(couldNotRun) as Attribution[];
  return attributions.find(attribution => couldNotRun[attribution] === exitCode) ?? null;
}

/** The exit code of a run. A gate that held makes a success of failures that are known, and of nothing else: what could not run says so, also
 * beside failures that are known. */
export function exitCodeOfRun({
  outcome,
  attribution,
  gate,
  scenarios,
}: Pick<RunResult, 'outcome' | 'attribution' | 'gate' | 'scenarios'>): number {
  if (gate === null || outcome === 'could-not-run' || outcome === 'incomplete') return exitCodeOf(outcome, attribution);
  if (gate.held) return exitCodeOf(gate.whole ? 'conformant' : 'selection-passed', null);
  if (gate.problems.some(({ kind }) => kind !== 'could-not-run')) return exitCodeOf('not-conformant', null);
  const lost = scenarios.find(({ replay }) => replay?.verdict === 'could-not-run')?.replay;
  const failure = blockedBy(scenarios)?.failure ?? lost?.failure;
  // Where nothing passed, nobody but the target kept the gate from holding.
  return failure == null ? exitCodeOf('not-conformant', null) : exitCodeOf('could-not-run', failure.attribution);
}

/** Nothing was run, because what was asked for cannot be. */
export const badUsage = badUsageCode;
