import type { Profile } from '../../contracts/catalogue/clause.js';
import type { Mutant } from '../../mutants/mutant.js';
import { UsageError } from '../misuse/usage-error.js';

/** Which clauses caught each mutant in one profile, by a kill-matrix.json. `mutants`: those of this kit that the profile's clauses must
 * catch. Throws `UsageError` where it is no kill matrix, is a selection, lacks the profile, or is not of these mutants: figures of
 * yesterday's mutants would be passed for today's. */
export function killsOf(
  text: string,
  profile: Profile,
  mutants: readonly Mutant[],
): ReadonlyMap<string, readonly string[]> {
  const matrix = parse(text);
  if (matrix.selection.length > 0) throw new UsageError('the kill matrix is of a selection of clauses, not of all.');
  const part = matrix.profiles.find(known => known.profile === profile);
  if (part === undefined) {
    const has = matrix.profiles.map(known => known.profile).join(', ') || 'none';
    throw new UsageError(`the kill matrix lacks profile ${profile}; it has: ${has}. ${anew}`);
  }
  const kills = new Map(part.runs.map(run => [run.id, run.killedBy]));
  const missing = mutants.find(({ id }) => !kills.has(id));
  if (missing !== undefined || kills.size !== mutants.length) {
    const why = missing === undefined ? 'it has mutants that this kit has not' : `it lacks ${missing.id}`;
    throw new UsageError(`the kill matrix is of another kit: ${why}. ${anew}`);
  }
  return kills;
}

const anew = 'Make it anew with "va-tck mutants".';

interface WrittenMatrix {
  selection: readonly string[];
  profiles: readonly { profile: string; runs: readonly { id: string; killedBy: readonly string[] }[] }[];
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
  if (typeof value !== 'object' || value === null || !('format' in value) || !('profiles' in value)) return false;
  return (
    value.format === 'va-tck-kill-matrix/2' &&
    'selection' in value &&
    Array.isArray(value.selection) &&
    Array.isArray(value.profiles) &&
    value.profiles.every(
      part =>
        typeof part?.profile === 'string' && Array.isArray(part.runs) && part.runs.every((run: unknown) => isRun(run)),
    )
  );
}

function isRun(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'killedBy' in value &&
    Array.isArray(value.killedBy)
  );
}
