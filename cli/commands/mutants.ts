import { mutants } from '../../mutants/all.js';
import { exitCodeOf } from '../../runner/exit-codes.js';
import type { Kit } from '../../runner/kit.js';
import { isProof, nothingEscaped } from '../../runner/mutation/kill-matrix.js';
import { runMutants } from '../../runner/mutation/run-mutants.js';
import { matrixSummary, runLine, writeMatrix } from '../../runner/mutation/write-matrix.js';
import { didYouMean } from '../../runner/nearest.js';
import { prepareMatrixFolder } from '../../runner/output-folder.js';
import { UsageError } from '../../runner/usage-error.js';
import { loadKit } from '../load-kit.js';

export interface MutantsOptions {
  out: string;
  seed: number;
  full?: boolean;
  only?: readonly string[];
}

/** `va-tck mutants`: runs the suite against every broken implementation; 0 only where each is caught and every MUST clause is
 * proven; of a selection never. */
export async function mutantsCommand({ out, seed, full = false, only = [] }: MutantsOptions): Promise<number> {
  const kit = loadKit();
  requireClauses(kit, only);
  prepareMatrixFolder(out);
  const matrix = await runMutants(kit, mutants, {
    seed,
    full,
    only,
    onRun: run => process.stdout.write(`${runLine(run)}\n`),
  });
  writeMatrix(matrix, out);
  process.stdout.write(`${matrixSummary(matrix)}\nKill matrix: ${out}/kill-matrix.md\n`);
  if (isProof(matrix)) return 0;
  return only.length > 0 && nothingEscaped(matrix) ? exitCodeOf('selection-passed', null) : 1;
}

function requireClauses(kit: Kit, only: readonly string[]): void {
  const known = kit.clauses.map(({ id }) => id);
  const unknown = only.find(id => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`--only: no clause ${unknown}.${didYouMean(unknown, known)}`);
}
