import { mutants } from '../../mutants/all.js';
import { isProof } from '../../runner/mutation/kill-matrix.js';
import { runMutants } from '../../runner/mutation/run-mutants.js';
import { matrixSummary, runLine, writeMatrix } from '../../runner/mutation/write-matrix.js';
import { prepareMatrixFolder } from '../../runner/output-folder.js';
import { loadKit } from '../load-kit.js';

export interface MutantsOptions {
  out: string;
  seed: number;
  full?: boolean;
}

/** `va-tck mutants`: runs the suite against every broken implementation; 0 only where each is caught and every MUST clause is proven. */
export async function mutantsCommand({ out, seed, full = false }: MutantsOptions): Promise<number> {
  prepareMatrixFolder(out);
  const matrix = await runMutants(loadKit(), mutants, {
    seed,
    full,
    onRun: run => process.stdout.write(`${runLine(run)}\n`),
  });
  writeMatrix(matrix, out);
  process.stdout.write(`${matrixSummary(matrix)}\nKill matrix: ${out}/kill-matrix.md\n`);
  return isProof(matrix) ? 0 : 1;
}
