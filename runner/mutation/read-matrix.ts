import type { Mutant } from '../../mutants/mutant.js';
import { UsageError } from '../usage-error.js';

/** Which clauses caught each mutant, by a kill-matrix.json. Throws `UsageError` where it is none, is a selection, or is not of these
 * mutants: figures of yesterday's mutants would be passed for today's. */
export function killsOf(text: string, mutants: readonly Mutant[]): ReadonlyMap<string, readonly string[]> {
  const matrix = parse(text);
  if (matrix.selection.length > 0) throw new UsageError('the kill matrix is of a selection of clauses, not of all.');
  const kills = new Map(matrix.runs.map(run => [run.id, run.killedBy]));
  const missing = mutants.find(({ id }) => !kills.has(id));
  if (missing !== undefined || kills.size !== mutants.length) {
    const why = missing === undefined ? 'it has mutants that this kit has not' : `it lacks ${missing.id}`;
    throw new UsageError(`the kill matrix is of another kit: ${why}. Make it anew with "va-tck mutants".`);
  }
  return kills;
}

interface WrittenMatrix {
  selection: readonly string[];
  runs: readonly { id: string; killedBy: readonly string[] }[];
}

function parse(text: string): WrittenMatrix {
  try {
    const matrix: unknown = JSON.parse(text);
    if (isMatrix(matrix)) return matrix;
  } catch {
    // Told below, with everything else that is no kill matrix.
  }
  throw new UsageError('that is no kill matrix: expected the kill-matrix.json that "va-tck mutants" writes.');
}

function isMatrix(value: unknown): value is WrittenMatrix {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('runs' in value)) return false;
  return (
    value.format === 'va-tck-kill-matrix/1' &&
    'selection' in value &&
    Array.isArray(value.selection) &&
    Array.isArray(value.runs) &&
    value.runs.every(run => typeof run?.id === 'string' && Array.isArray(run.killedBy))
  );
}
