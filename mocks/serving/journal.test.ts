import { expect, test } from 'vitest';
import { openJournal } from './journal.js';

const exchange = { asked: 'request', request: 1, response: 2 };

test('the newest 1,000 entries are kept, oldest first, numbered from 1', () => {
  const journal = openJournal();
  for (let count = 0; count < 2345; count++) journal.record(0, 'mock', exchange);
  const sequences = journal.read(0).map(entry => entry.sequence);
  expect(sequences).toHaveLength(1000);
  expect([sequences[0], sequences[999]]).toEqual([1346, 2345]);
  expect(sequences.every((sequence, index) => sequence === 1346 + index)).toBe(true);
});

test('reading after an entry gives the later ones; a cleared journal counts from 1 again', () => {
  const journal = openJournal();
  journal.record(0, 'mock', exchange);
  journal.record(Date.UTC(2009, 6, 22, 9), 'mock', exchange);
  expect(journal.read(1)).toEqual([{ sequence: 2, at: '2009-07-22T09:00:00Z', mock: 'mock', ...exchange }]);
  journal.clear();
  journal.record(0, 'mock', exchange);
  expect(journal.read(0).map(entry => entry.sequence)).toEqual([1]);
});
