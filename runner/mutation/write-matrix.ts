import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProof, type KillMatrix, type MutantRun, nothingEscaped } from './kill-matrix.js';

/** Writes kill-matrix.json and kill-matrix.md into a folder, which is made where it is missing. */
export function writeMatrix(matrix: KillMatrix, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const runs = matrix.runs.map(({ mutant, ...run }) => ({
    id: mutant.id,
    breaks: mutant.breaks,
    kills: mutant.kills,
    ...run,
  }));
  writeFileSync(join(folder, 'kill-matrix.json'), `${JSON.stringify({ ...matrix, runs }, null, 2)}\n`);
  writeFileSync(join(folder, 'kill-matrix.md'), toMarkdown(matrix));
}

/** One line for a mutant that has run. */
export function runLine({ mutant, killedBy, missedBy, couldNotRun, failedScenarios }: MutantRun): string {
  if (missedBy.length > 0) return `SURVIVED ${mutant.id}: not caught by ${missedBy.join(', ')}`;
  if (couldNotRun.length > 0) return `BROKEN   ${mutant.id}: ${couldNotRun.length} scenarios could not run on it`;
  return `caught   ${mutant.id} by ${killedBy.join(', ')} (${failedScenarios.length} scenarios)`;
}

/** The last words on all mutants: what was proven, or what was not. */
export function matrixSummary(matrix: KillMatrix): string {
  if (matrix.baselineFailures.length > 0) {
    return `No mutant was run: the unbroken reference fails ${matrix.baselineFailures.join(', ')}`;
  }
  const caught = matrix.runs.filter(run => run.missedBy.length === 0 && run.couldNotRun.length === 0).length;
  const unproven = matrix.unprovenClauses.length === 0 ? '' : `; no mutant kills ${matrix.unprovenClauses.join(', ')}`;
  return `${caught} of ${matrix.runs.length} mutants caught${unproven}${lastWord(matrix)}`;
}

function lastWord(matrix: KillMatrix): string {
  if (isProof(matrix)) return '. Every MUST clause is proven.';
  return matrix.selection.length > 0 && nothingEscaped(matrix) ? '. A selection proves nothing of the rest.' : '';
}

/** Clause × mutant as a table, in the order of the mutants. */
function toMarkdown(matrix: KillMatrix): string {
  const rows = matrix.runs.map(({ mutant, killedBy, missedBy, couldNotRun, failedScenarios }) => {
    const broken = couldNotRun.length === 0 ? 'caught' : `**broken** ${couldNotRun.length} scenarios could not run`;
    const verdict = missedBy.length === 0 ? broken : `**survived** ${missedBy.join(', ')}`;
    return `| ${mutant.id} | ${mutant.breaks} | ${killedBy.join('<br>')} | ${failedScenarios.length} | ${verdict} |`;
  });
  return [
    '# Kill matrix',
    '',
    matrixSummary(matrix),
    '',
    '| mutant | what it does wrong | clauses that fail on it | scenarios | verdict |',
    '| --- | --- | --- | ---: | --- |',
    ...rows,
    '',
  ].join('\n');
}
