import { expect, test } from 'vitest';
import { publication } from './publication.js';
import { linesAlive, percent, type Report, type ReportedMutant, scoreOf, survivorsOf, total } from './survivors.js';

const mutant = (status: string, line = 1, replacement = 'true'): ReportedMutant => ({
  mutatorName: 'ConditionalExpression',
  replacement,
  status,
  location: { start: { line, column: 8 }, end: { line, column: 13 } },
});
const report = (...mutants: ReportedMutant[]): Report => ({
  files: { 'mocks/x/core/a.ts': { source: 'return a < b;\nreturn c < d;', mutants } },
});

test('killed and timed out are detected; what could not be run is not, and what was not run counts neither way', () => {
  const score = scoreOf(
    ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Pending'].map(one => mutant(one)),
  );
  expect(score).toEqual({ mutants: 6, killed: 1, timedOut: 1, survived: 2, uncovered: 1, notRun: 1 });
  expect(percent(score)).toBe(40);
  expect(percent(scoreOf([mutant('Pending')]))).toBe(0);
});

test('a score is rounded down, and sums are of mutants, not of scores', () => {
  const killed = Array.from({ length: 8999 }, () => mutant('Killed'));
  const lived = Array.from({ length: 1001 }, () => mutant('Survived'));
  expect(percent(scoreOf([...killed, ...lived]))).toBe(89.9);
  expect(percent(total([scoreOf(killed), scoreOf([mutant('Survived')])]))).toBe(99.9);
});

test('a survivor says what was changed, why it lives, and whether the unit tests kill it', () => {
  const told = [{ file: 'core/a.ts', code: 'c < d', reason: 'equivalent', note: 'The same.' }] as const;
  const scenarios = report(
    mutant('Survived', 2),
    mutant('NoCoverage', 1),
    mutant('Killed', 1, 'false'),
    mutant('Pending'),
  );
  expect(survivorsOf(scenarios, report(mutant('Killed', 1)), told)).toMatchObject([
    {
      line: 1,
      original: 'a < b',
      replacement: 'true',
      status: 'uncovered',
      killedByUnitTests: true,
      reason: 'unexplained',
    },
    {
      line: 2,
      original: 'c < d',
      status: 'survived',
      killedByUnitTests: null,
      reason: 'equivalent',
      note: 'The same.',
    },
  ]);
});

test('a part that was not run has no score', () => {
  const { tables, data } = publication([
    { name: 'one', scenarios: report(mutant('Killed'), mutant('Survived', 2)), unit: null },
    { name: 'two', scenarios: null, unit: null },
  ]);
  expect(data.parts).toMatchObject([
    { name: 'one', score: { percent: 50 } },
    { name: 'two', score: null },
  ]);
  expect(tables).toContain('| one | 2 | 0 | 1 | 0 | 1 | 0 | 50.0 % |  |  |');
  expect(tables).toContain('| two | | all |');
});

test('beside the score of the scenarios stands what unit tests kill of the rest, and both together', () => {
  const scenarios = report(mutant('Killed'), mutant('Survived', 2), mutant('NoCoverage', 2, 'false'));
  const unit = report(mutant('Killed', 2), mutant('Survived', 2, 'false'));
  const { tables, data } = publication([
    { name: 'one', scenarios, unit },
    { name: 'two', scenarios: report(mutant('Survived')), unit: null },
  ]);
  expect(data.parts).toMatchObject([
    { score: { percent: 33.3 }, unitTests: { killed: 1, percentTogether: 66.6 } },
    { score: { percent: 0 }, unitTests: null },
  ]);
  expect(tables).toContain('| one | 3 | 0 | 1 | 0 | 1 | 1 | 33.3 % | 1 | 66.6 % |');
  expect(tables).toContain('| **all that was run** | 4 | 0 | 1 | 0 | 2 | 1 | 25.0 % | 1 | 50.0 % |');
});

test('unit tests that judged other source say nothing', () => {
  const unit = report(mutant('Killed'));
  const changed = { files: { 'mocks/x/core/a.ts': { source: 'other', mutants: [mutant('Killed')] } } };
  const told = [] as const;
  expect(survivorsOf(report(mutant('Survived')), unit, told)).toMatchObject([{ killedByUnitTests: true }]);
  expect(survivorsOf(report(mutant('Survived')), changed, told)).toMatchObject([{ killedByUnitTests: null }]);
});

test('the lines of what is alive are told once', () => {
  const alive = report(mutant('Survived'), mutant('NoCoverage', 1, 'false'), mutant('Killed', 2), mutant('Pending', 3));
  expect(linesAlive(alive)).toEqual(['mocks/x/core/a.ts:1-1', 'mocks/x/core/a.ts:3-3']);
});
