import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateAnswers } from './late-answers.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('an answer is sent when its time has come', () => {
  const sent: string[] = [];
  const late = new LateAnswers();
  late.send(20, () => sent.push('second'));
  late.send(10, () => sent.push('first'));
  late.send(0, () => sent.push('at once'));
  vi.runAllTimers();
  expect(sent).toEqual(['at once', 'first', 'second']);
});

test('what waits when it is closed is never sent', () => {
  const late = new LateAnswers();
  late.send(10, () => expect.fail('Expected silence.'));
  late.close();
  vi.runAllTimers();
});

test('of too many late answers the last are not sent', () => {
  let sent = 0;
  const late = new LateAnswers();
  const accepted = Array.from({ length: 1500 }, () => late.send(10, () => sent++));
  vi.runAllTimers();
  expect(accepted.filter(Boolean)).toHaveLength(1000);
  expect(sent).toBe(1000);
});
