import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextRandom } from './random.js';

const state = fc.integer({ min: 0, max: 0xffff_ffff });

test('a number is in [0, 1), the next state is 32 bits, and both follow from the state alone', () => {
  fc.assert(
    fc.property(state, from => {
      const drawn = nextRandom(from);
      expect(drawn.value).toBeGreaterThanOrEqual(0);
      expect(drawn.value).toBeLessThan(1);
      expect(drawn.state).toBe(drawn.state >>> 0);
      expect(nextRandom(from)).toEqual(drawn);
    }),
  );
});

test('ten thousand numbers fall evenly into ten tenths', () => {
  const tenths: number[] = Array(10).fill(0);
  let from = 2009;
  for (let draw = 0; draw < 10_000; draw += 1) {
    const drawn = nextRandom(from);
    from = drawn.state;
    const tenth = Math.floor(drawn.value * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  const chiSquare = tenths.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
  // Nine degrees of freedom: passed once in a thousand seeds; the seed here is fixed.
  expect(chiSquare).toBeLessThan(27.88);
});
