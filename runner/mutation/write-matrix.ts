import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isCaught,
  isProof,
  type KillMatrix,
  type MutantRun,
  nothingEscaped,
  type ProfileMatrix,
} from './kill-matrix.js';

/** Writes kill-matrix.json and kill-matrix.md into a folder, which is made where it is missing. */
export function writeMatrix(matrix: KillMatrix, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const profiles = matrix.profiles.map(({ runs, ...profile }) => ({
    ...profile,
    runs: runs.map(({ mutant, ...run }) => ({ id: mutant.id, breaks: mutant.breaks, kills: mutant.kills, ...run })),
  }));
  writeFileSync(join(folder, 'kill-matrix.json'), `${JSON.stringify({ ...matrix, profiles }, null, 2)}\n`);
  writeFileSync(join(folder, 'kill-matrix.md'), toMarkdown(matrix));
}

/** One line for a mutant that has run. */
export function runLine({ mutant, killedBy, missedBy, couldNotRun, failedScenarios }: MutantRun): string {
  if (missedBy.length > 0) return `SURVIVED ${mutant.id}: not caught by ${missedBy.join(', ')}`;
  if (couldNotRun.length > 0) return `BROKEN   ${mutant.id}: ${couldNotRun.length} scenarios could not run on it`;
  return `caught   ${mutant.id} by ${killedBy.join(', ')} (${failedScenarios.length} scenarios)`;
}

/** The last words on all mutants: in each profile what was proven, or what was not. */
export function matrixSummary(matrix: KillMatrix): string {
  const lines = matrix.profiles.map(profile => `Profile ${profile.profile}: ${profileSummary(profile)}`);
  return [...lines, ...lastWord(matrix)].join('\n');
}

function profileSummary({ baselineFailures, runs, unprovenClauses }: ProfileMatrix): string {
  if (baselineFailures.length > 0) {
    return `no mutant was run, for the unbroken reference fails ${baselineFailures.join(', ')}`;
  }
  const unproven = unprovenClauses.length === 0 ? '' : `; no mutant kills ${unprovenClauses.join(', ')}`;
  return `${runs.filter(isCaught).length} of ${runs.length} mutants caught${unproven}`;
}

function lastWord(matrix: KillMatrix): string[] {
  if (isProof(matrix)) {
    const names = matrix.profiles.map(({ profile }) => profile).join(', ');
    return [`Every MUST clause is proven in ${names}.`];
  }
  return matrix.selection.length > 0 && nothingEscaped(matrix) ? ['A selection proves nothing of the rest.'] : [];
}

/** For each profile mutant × clause, in the order of the mutants, then clause × mutant. */
function toMarkdown(matrix: KillMatrix): string {
  const summary = matrixSummary(matrix).split('\n');
  return ['# Kill matrix', '', ...summary.flatMap(line => [line, '']), ...matrix.profiles.flatMap(profilePart)].join(
    '\n',
  );
}

function profilePart({ profile, runs, killers, unprovenClauses }: ProfileMatrix): string[] {
  const rows = runs.map(({ mutant, killedBy, missedBy, couldNotRun, failedScenarios }) => {
    const broken = couldNotRun.length === 0 ? 'caught' : `**broken** ${couldNotRun.length} scenarios could not run`;
    const verdict = missedBy.length === 0 ? broken : `**survived** ${missedBy.join(', ')}`;
    return `| ${mutant.id} | ${mutant.breaks} | ${killedBy.join('<br>')} | ${failedScenarios.length} | ${verdict} |`;
  });
  return [
    `## Profile ${profile}: mutants`,
    '',
    '| mutant | what it does wrong | clauses that fail on it | scenarios | verdict |',
    '| --- | --- | --- | ---: | --- |',
    ...rows,
    '',
    `## Profile ${profile}: clauses`,
    '',
    '| clause | mutants that it catches |',
    '| --- | --- |',
    ...Object.entries(killers).map(([clause, mutants]) => `| ${clause} | ${mutants.join('<br>')} |`),
    ...unprovenClauses.map(clause => `| ${clause} | **none** |`),
    '',
  ];
}
