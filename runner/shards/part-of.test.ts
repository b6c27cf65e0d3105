import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenariosDue } from '../../reports/index.js';
import { partOf } from './part-of.js';

test('a run without a shard takes the whole plan', () => {
  expect(partOf(['a', 'b', 'c'], null)).toEqual(['a', 'b', 'c']);
});

test('two shards take turns', () => {
  expect(partOf(['a', 'b', 'c'], { index: 1, count: 2 })).toEqual(['a', 'c']);
  expect(partOf(['a', 'b', 'c'], { index: 2, count: 2 })).toEqual(['b']);
});

test('every scenario is in exactly one part, in plan order, and a part is as long as its shard owes', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 60 }), (scenarios, count) => {
      const plan = Array.from({ length: scenarios }, (_, place) => place);
      const parts = Array.from({ length: count }, (_, place) => partOf(plan, { index: place + 1, count }));
      expect(parts.flat().sort((one, other) => one - other)).toEqual(plan);
      for (const [place, part] of parts.entries()) {
        expect([...part].sort((one, other) => one - other)).toEqual(part);
        expect(part.length).toBe(scenariosDue({ scenarios, shard: { index: place + 1, count } }));
      }
    }),
  );
});
