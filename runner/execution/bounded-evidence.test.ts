import { expect, test } from 'vitest';
import type { Exchange } from '../../contracts/types/mock-control.js';
import { bounded } from './bounded-evidence.js';

const exchange = (response: unknown): Exchange => ({
  sequence: 1,
  at: '2009-10-22T00:00:00.000Z',
  mock: 'target',
  asked: 'exportEvents',
  request: { world: 'world-1' },
  response,
});

test('evidence of an ordinary size is kept as it is', () => {
  const told = { message: 'expected 1, got 2', expected: '1', seen: null, exchanges: [exchange({ result: {} })] };
  expect(bounded(told)).toEqual(told);
});

test('of megabytes the beginning is kept, and how much was cut', () => {
  const huge = '<script>'.repeat(500_000);
  const told = {
    message: huge,
    expected: 'an export',
    seen: huge,
    exchanges: Array(40).fill(exchange({ text: huge })),
  };
  const kept = bounded(told);
  expect(JSON.stringify(kept).length).toBeLessThan(100_000);
  expect(kept.seen).toContain('more characters cut');
  expect(kept.exchanges).toHaveLength(10);
  expect(kept.exchanges[0]?.request).toEqual({ world: 'world-1' });
  expect(kept.exchanges[0]?.response).toContain('more characters cut');
});
