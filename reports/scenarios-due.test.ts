import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenariosDue } from './scenarios-due.js';

test('a whole run owes all of its plan', () => {
  expect(scenariosDue({ scenarios: 7, shard: null })).toBe(7);
});

test('shards owe the whole plan together, and none owes more than one scenario more than another', () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.integer({ min: 1, max: 300 }), (scenarios, count) => {
      const due = Array.from({ length: count }, (_, place) =>
        scenariosDue({ scenarios, shard: { index: place + 1, count } }),
      );
      expect(due.reduce((sum, one) => sum + one, 0)).toBe(scenarios);
      expect(Math.max(...due) - Math.min(...due)).toBeLessThanOrEqual(1);
      expect(Math.min(...due)).toBeGreaterThanOrEqual(0);
    }),
  );
});
