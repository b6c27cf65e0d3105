import type { Profile } from '../../contracts/catalogue/clause.js';
import { mutants } from '../../mutants/all.js';
import { exitCodeOf } from '../../runner/ending/exit-codes.js';
import type { Kit } from '../../runner/kit.js';
import { didYouMean } from '../../runner/misuse/nearest.js';
import { UsageError } from '../../runner/misuse/usage-error.js';
import { isProof, nothingEscaped } from '../../runner/mutation/kill-matrix.js';
import { runMutants } from '../../runner/mutation/run-mutants.js';
import { matrixSummary, runLine, writeMatrix } from '../../runner/mutation/write-matrix.js';
import { clausesOf } from '../../runner/plan/plan.js';
import { prepareMatrixFolder } from '../../runner/record/output-folder.js';
import { loadKit } from '../load-kit.js';

export interface MutantsOptions {
  out: string;
  seed: number;
  /** Absent: every profile. */
  profile?: Profile;
  full?: boolean;
  only?: readonly string[];
}

/** In the order of their cost: what is wrong shows early. */
const everyProfile: readonly Profile[] = ['kms-host', 'machine', 'reference'];

/** `va-tck mutants`: runs the suite against every broken implementation, in every profile or in one; 0 only where each is caught there and
 * every MUST clause of the profile is proven; of a selection never. */
export async function mutantsCommand({ out, seed, profile, full = false, only = [] }: MutantsOptions): Promise<number> {
  const kit = loadKit();
  requireClauses(kit, only, profile);
  prepareMatrixFolder(out);
  const matrix = await runMutants(kit, mutants, {
    profiles: profile === undefined ? everyProfile : [profile],
    seed,
    full,
    only,
    onProfile: name => process.stdout.write(`Profile ${name}\n`),
    onRun: run => process.stdout.write(`${runLine(run)}\n`),
  });
  writeMatrix(matrix, out);
  process.stdout.write(`${matrixSummary(matrix)}\nKill matrix: ${out}/kill-matrix.md\n`);
  if (isProof(matrix)) return 0;
  return only.length > 0 && nothingEscaped(matrix) ? exitCodeOf('selection-passed', null) : 1;
}

function requireClauses(kit: Kit, only: readonly string[], profile: Profile | undefined): void {
  const known = kit.clauses.map(({ id }) => id);
  const unknown = only.find(id => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`--only: no clause ${unknown}.${didYouMean(unknown, known)}`);
  if (profile === undefined) return;
  const judged = new Set(clausesOf(kit, profile).map(({ id }) => id));
  const elsewhere = only.find(id => !judged.has(id));
  if (elsewhere !== undefined) throw new UsageError(`--only: ${elsewhere} is no clause of profile ${profile}.`);
}
