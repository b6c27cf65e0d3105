import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Mutant } from '../../mutants/mutant.js';
import type { KillMatrix, MutantRun, ProfileMatrix } from './kill-matrix.js';
import { matrixSummary, runLine, writeMatrix } from './write-matrix.js';

const broken: Mutant = { id: 'client-activates-at-24', breaks: 'A client activates at 24.', kills: ['ONE', 'TWO'] };
const caught: MutantRun = {
  mutant: { ...broken, machine: { countSuffices: count => count >= 24 } },
  killedBy: ['ONE', 'TWO'],
  missedBy: [],
  failedScenarios: ['features/x.feature:1'],
  couldNotRun: [],
};
const survived: MutantRun = { ...caught, killedBy: ['ONE'], missedBy: ['TWO'] };
const profileOf = (runs: MutantRun[], changes: Partial<ProfileMatrix> = {}): ProfileMatrix => ({
  profile: 'machine',
  baselineFailures: [],
  runs,
  killers: { ONE: ['client-activates-at-24'] },
  unprovenClauses: [],
  ...changes,
});
const matrixOf = (runs: MutantRun[], changes: Partial<ProfileMatrix> = {}, selection: string[] = []): KillMatrix => ({
  format: 'va-tck-kill-matrix/2',
  selection,
  profiles: [profileOf(runs, changes)],
});

test('a line says caught, SURVIVED or BROKEN, and by or of what', () => {
  expect(runLine(caught)).toBe('caught   client-activates-at-24 by ONE, TWO (1 scenarios)');
  expect(runLine(survived)).toBe('SURVIVED client-activates-at-24: not caught by TWO');
  expect(runLine({ ...caught, couldNotRun: ['a', 'b'] })).toBe(
    'BROKEN   client-activates-at-24: 2 scenarios could not run on it',
  );
});

test('the summary claims proof only where there is one', () => {
  expect(matrixSummary(matrixOf([caught]))).toBe(
    'Profile machine: 1 of 1 mutants caught\nEvery MUST clause is proven in machine.',
  );
  expect(matrixSummary(matrixOf([caught, survived]))).toBe('Profile machine: 1 of 2 mutants caught');
  expect(matrixSummary(matrixOf([caught], { unprovenClauses: ['THREE'] }))).toBe(
    'Profile machine: 1 of 1 mutants caught; no mutant kills THREE',
  );
  expect(matrixSummary(matrixOf([], { baselineFailures: ['features/x.feature:1'] }))).toBe(
    'Profile machine: no mutant was run, for the unbroken reference fails features/x.feature:1',
  );
  expect(matrixSummary(matrixOf([]))).toBe('Profile machine: 0 of 0 mutants caught');
  expect(matrixSummary(matrixOf([caught], {}, ['ONE']))).toBe(
    'Profile machine: 1 of 1 mutants caught\nA selection proves nothing of the rest.',
  );
});

test('what escapes in one profile is no proof in any', () => {
  const both = {
    ...matrixOf([caught]),
    profiles: [profileOf([caught]), profileOf([survived], { profile: 'kms-host' })],
  };
  expect(matrixSummary(both)).toBe('Profile machine: 1 of 1 mutants caught\nProfile kms-host: 0 of 1 mutants caught');
});

test('the matrix is written as data and as a table, into a folder that need not be there', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'va-tck-')), 'new', 'folder');
  writeMatrix(matrixOf([caught, survived], { unprovenClauses: ['THREE'] }), folder);
  const written = JSON.parse(readFileSync(join(folder, 'kill-matrix.json'), 'utf8'));
  expect(written).toMatchObject({
    format: 'va-tck-kill-matrix/2',
    profiles: [
      {
        profile: 'machine',
        killers: { ONE: ['client-activates-at-24'] },
        runs: [
          { id: 'client-activates-at-24', kills: ['ONE', 'TWO'], missedBy: [] },
          { id: 'client-activates-at-24', missedBy: ['TWO'] },
        ],
      },
    ],
  });
  const table = readFileSync(join(folder, 'kill-matrix.md'), 'utf8');
  expect(table).toContain('| client-activates-at-24 | A client activates at 24. | ONE<br>TWO | 1 | caught |');
  expect(table).toContain('| ONE | 1 | **survived** TWO |');
  expect(table).toContain('| ONE | client-activates-at-24 |\n| THREE | **none** |');
});
