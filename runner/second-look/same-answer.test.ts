import { expect, test } from 'vitest';
import type { Failure } from '../../contracts/types/results.js';
import { replayOf, sameAnswer } from './same-answer.js';

const failure: Failure = {
  attribution: 'target',
  step: 'Then it holds',
  message: 'expected 25 from 127.16.0.4:1688, got 24',
  expected: '25',
  seen: '24',
  codes: [],
  exchanges: [],
  replay: '',
};
const failed = { verdict: 'failed' as const, failure };
const passed = { verdict: 'passed' as const, failure: null };

test('the same verdict in the same step in the same words is the same answer, wherever the lab stood', () => {
  const elsewhere = { ...failure, message: 'expected 25 from 127.17.9.9:1688, got 24', exchanges: [] };
  expect(sameAnswer(failed, { verdict: 'failed', failure: elsewhere })).toBe(true);
  expect(sameAnswer(passed, passed)).toBe(true);
});

test('what was accepted of the first answer makes it no other', () => {
  expect(sameAnswer({ verdict: 'waived', failure }, failed)).toBe(true);
  expect(sameAnswer({ verdict: 'unexpected-pass', failure: null }, passed)).toBe(true);
});

test.each<Partial<Failure>>([
  { message: 'expected 25 from 127.16.0.4:1688, got 23' },
  { step: 'Then it holds twice' },
  { step: null },
  { expected: '26' },
  { seen: null },
  { attribution: 'mock' },
])('%j is another answer', other => {
  expect(sameAnswer(failed, { verdict: 'failed', failure: { ...failure, ...other } })).toBe(false);
});

test('of a target in real time, instants are no part of the answer', () => {
  const at = (instant: string) => ({ verdict: 'failed' as const, failure: { ...failure, seen: `due ${instant}` } });
  const [one, other] = [at('2026-11-22T15:40:00Z'), at('2026-11-22T15:40:02.5Z')];
  expect(sameAnswer(one, other)).toBe(false);
  expect(sameAnswer(one, other, true)).toBe(true);
});

test('a pass is another answer than a failure, and the second one is kept', () => {
  expect(replayOf(failed, passed)).toEqual({ same: false, verdict: 'passed', failure: null });
  expect(replayOf(passed, failed)).toEqual({ same: false, verdict: 'failed', failure });
});
