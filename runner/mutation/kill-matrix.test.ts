import { expect, test } from 'vitest';
import type { Clause } from '../../contracts/catalogue/clause.js';
import type { Mutant } from '../../mutants/mutant.js';
import { isProof, type KillMatrix, type MutantRun, nothingEscaped, profileMatrix } from './kill-matrix.js';

const clause = (id: string, level: Clause['level'] = 'MUST'): Clause => ({
  id,
  section: 'Table 8',
  row: 'row',
  statement: { en: id, zh: id },
  level,
  role: 'kms-host',
  profiles: ['machine'],
  needs: [],
});
const mutant = (id: string, ...kills: [string, ...string[]]): Mutant => ({ id, breaks: 'something', kills });

/** A mutant that its own clauses catch, unless told otherwise. */
const caught = (broken: Mutant, changes: Partial<MutantRun> = {}): MutantRun => ({
  mutant: broken,
  killedBy: broken.kills,
  missedBy: [],
  failedScenarios: ['features/x.feature:1'],
  couldNotRun: [],
  ...changes,
});

const killMatrix = (
  of: readonly Clause[],
  baselineFailures: readonly string[],
  runs: readonly MutantRun[],
  selection: readonly string[] = [],
): KillMatrix => ({
  format: 'va-tck-kill-matrix/2',
  selection,
  profiles: [profileMatrix('machine', of, baselineFailures, runs)],
});
const unproven = ({ profiles }: KillMatrix) => profiles.map(({ unprovenClauses }) => unprovenClauses);

const clauses = [clause('ONE'), clause('TWO')];
const runs = [caught(mutant('breaks-one', 'ONE')), caught(mutant('breaks-two', 'TWO'))];

test('where the reference passes, every mutant is caught and every MUST clause catches one, that is proof', () => {
  const matrix = killMatrix(clauses, [], runs);
  expect(unproven(matrix)).toEqual([[]]);
  expect(isProof(matrix)).toBe(true);
});

test('nothing run is no proof, even of nothing', () => {
  expect(isProof(killMatrix(clauses, [], []))).toBe(false);
  expect(isProof(killMatrix([], [], []))).toBe(false);
});

test('a selection of clauses is no proof, though nothing in it escaped', () => {
  const matrix = killMatrix(clauses, [], runs, ['ONE', 'TWO']);
  expect(nothingEscaped(matrix)).toBe(true);
  expect(isProof(matrix)).toBe(false);
});

test('a reference that fails is no proof, whatever the mutants did', () => {
  expect(isProof(killMatrix(clauses, ['features/x.feature:1'], runs))).toBe(false);
});

test('a mutant that survives one clause it names is no proof, though another catches it', () => {
  const half = caught(mutant('breaks-both', 'ONE', 'TWO'), { killedBy: ['ONE'], missedBy: ['TWO'] });
  expect(isProof(killMatrix(clauses, [], [...runs, half]))).toBe(false);
});

test('a mutant that broke the kit instead of a policy is no proof', () => {
  const broken = caught(mutant('breaks-the-kit', 'ONE'), { couldNotRun: ['features/x.feature:2'] });
  expect(isProof(killMatrix(clauses, [], [...runs, broken]))).toBe(false);
});

test('a MUST clause that catches nothing is named, and that is no proof', () => {
  const matrix = killMatrix([...clauses, clause('THREE')], [], runs);
  expect(unproven(matrix)).toEqual([['THREE']]);
  expect(isProof(matrix)).toBe(false);
});

test('only MUST clauses have to be proven', () => {
  const matrix = killMatrix([...clauses, clause('HINT', 'SHOULD'), clause('NOTE', 'INFO')], [], runs);
  expect(isProof(matrix)).toBe(true);
});

test('what counts is what failed, not what the mutant names', () => {
  const boast = caught(mutant('boasts', 'ONE'), { killedBy: [], missedBy: ['ONE'], failedScenarios: [] });
  expect(unproven(killMatrix([clause('ONE')], [], [boast]))).toEqual([['ONE']]);
});

test('a clause is proven in each profile by itself', () => {
  const both = profileMatrix('machine', clauses, [], runs);
  const one = profileMatrix('kms-host', clauses, [], runs.slice(0, 1));
  expect(both.killers).toEqual({ ONE: ['breaks-one'], TWO: ['breaks-two'] });
  expect(one.unprovenClauses).toEqual(['TWO']);
  const matrix: KillMatrix = { format: 'va-tck-kill-matrix/2', selection: [], profiles: [both, one] };
  expect(isProof(matrix)).toBe(false);
  expect(isProof({ ...matrix, profiles: [both] })).toBe(true);
});

test('no profile at all is no proof', () => {
  expect(isProof({ format: 'va-tck-kill-matrix/2', selection: [], profiles: [] })).toBe(false);
});
