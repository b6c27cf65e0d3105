import { expect, test } from 'vitest';
import { TestHits } from './test-hits.js';

test('a test may come to a mutant a hundred times as often as without it, and a thousand times more', () => {
  const hits = new TestHits({ a: { 7: 20 } });
  expect(hits.limit('7', 'a')).toBe(3000);
  expect(hits.limit('8', 'a')).toBe(1000);
});

test('the tests that evaluate what stands beside a mutant come nearest first, each once', () => {
  const hits = new TestHits({ far: { 60: 1 }, nearer: { 53: 1, 60: 1 }, nearest: { 49: 2 }, away: { 91: 1 } });
  expect(hits.beside('50')).toEqual(['nearest', 'nearer', 'far']);
});

test('what nearly every test evaluates tells nothing', () => {
  const everywhere = Object.fromEntries(Array.from({ length: 301 }, (_none, at) => [`test ${at}`, { 2: 1 }]));
  expect(new TestHits(everywhere).beside('1')).toEqual([]);
});
