import { expect, test } from 'vitest';
import type { ScenarioResult, Verdict } from '../../contracts/types/results.js';
import { showProgress } from './progress.js';
import { screenOf } from './terminal-screen.js';

function scenario(feature: string, name: string, verdict: Verdict): ScenarioResult {
  return {
    id: `${feature}:1`,
    feature,
    rule: null,
    name,
    clauses: [],
    verdict,
    reason: null,
    failure: null,
    steps: [],
    replay: null,
    deviation: null,
  };
}

function show(redraws: boolean, verbose: boolean): string {
  const printed: string[] = [];
  const screen = { write: (text: string) => void printed.push(text), redraws, colour: false, columns: 60 };
  const progress = showProgress(screen, 3, verbose);
  progress.finished(scenario('A', 'one', 'passed'));
  progress.running('B:1');
  progress.finished(scenario('B', 'two', 'failed'));
  progress.finished(scenario('B', 'three', 'passed'));
  progress.running('a name that is much too long for the line that it has to fit into');
  progress.end();
  return printed.join('');
}

test('a log gets a line for each feature', () => {
  expect(show(false, false)).toBe('1/3  A: 1 passed\n3/3  B: 1 failed, 1 passed\n');
});

test('a log gets a line for each scenario where it asks', () => {
  expect(show(false, true)).toBe('1/3  passed  A:1  one\n2/3  failed  B:1  two\n3/3  passed  B:1  three\n');
});

test('a terminal gets one line, redrawn, never longer than the terminal, and gone in the end', () => {
  const drawn = show(true, false);
  expect(drawn).not.toContain('\n');
  expect(drawn).toContain('3/3, 1 failed or could not run');
  expect(drawn.endsWith('\r\x1b[2K')).toBe(true);
  for (const line of drawn.split('\r\x1b[2K')) expect(line.length).toBeLessThan(60);
});

test('lines are redrawn on a terminal outside CI, coloured unless NO_COLOR is set', () => {
  const terminal = { write: () => true, isTTY: true, columns: 80 };
  expect(screenOf(terminal, {})).toMatchObject({ redraws: true, colour: true, columns: 80 });
  expect(screenOf(terminal, { CI: 'true' })).toMatchObject({ redraws: false, colour: true });
  expect(screenOf(terminal, { NO_COLOR: '1' })).toMatchObject({ redraws: true, colour: false });
  expect(screenOf(terminal, { TERM: 'dumb' })).toMatchObject({ redraws: false, colour: false });
  expect(screenOf({ write: () => true }, {})).toMatchObject({ redraws: false, colour: false, columns: 100 });
});
