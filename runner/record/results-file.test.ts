import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunEvent } from '../../contracts/types/results.js';
import { outputFiles } from './output-folder.js';
import { ResultsFile } from './results-file.js';
import { startClock } from './wall-clock.js';

const freshFolder = () => mkdtempSync(join(tmpdir(), 'va-tck-'));
const last: RunEvent = {
  type: 'run-finished',
  outcome: 'incomplete',
  attribution: null,
  reason: null,
  gate: null,
  wallClock: startClock().finished(),
};
const line: RunEvent = {
  type: 'scenario-finished',
  scenario: {
    id: 'f:1',
    feature: 'f',
    rule: null,
    name: 'n',
    clauses: [],
    verdict: 'passed',
    reason: null,
    failure: null,
    steps: [],
    replay: null,
    deviation: null,
  },
};

test('a line is on disk as soon as it is appended, under a name that says incomplete', () => {
  const folder = freshFolder();
  new ResultsFile(folder).append(line);
  expect(readdirSync(folder)).toEqual([outputFiles.incomplete]);
  expect(JSON.parse(readFileSync(join(folder, outputFiles.incomplete), 'utf8'))).toEqual(line);
});

test('the last line gives the file its name, and nothing comes after it', () => {
  const folder = freshFolder();
  const file = new ResultsFile(folder);
  file.append(last);
  file.append(line);
  expect(readdirSync(folder)).toEqual([outputFiles.results]);
  expect(readFileSync(join(folder, outputFiles.results), 'utf8')).toBe(`${JSON.stringify(last)}\n`);
  expect(file.events).toEqual([last]);
});

test('a run whose folder was taken over by another does not take its file for its own', () => {
  const folder = freshFolder();
  const file = new ResultsFile(folder);
  rmSync(join(folder, outputFiles.incomplete));
  writeFileSync(join(folder, outputFiles.incomplete), 'of another run');
  expect(() => file.append(last)).toThrow(/another run has taken the folder over/);
  expect(file.isLost).toBe(true);
  expect(readdirSync(folder)).toEqual([outputFiles.incomplete]);
});

test('two runs cannot start in one folder at once', () => {
  const folder = freshFolder();
  new ResultsFile(folder);
  expect(() => new ResultsFile(folder)).toThrow(/EEXIST/);
});
