import { expect, test } from 'vitest';
import { DnsJournal } from './journal.js';
import { query } from './testing/compose.js';

const AT = '2009-07-22T09:00:00Z';
const asked = query('contoso.com', 'A');

test('the newest exchanges are kept, in their order and with their numbers', () => {
  const journal = new DnsJournal(3);
  for (let count = 0; count < 8; count++) journal.add(AT, 'udp', asked, null);
  expect(journal.read(0).exchanges.map(({ sequence }) => sequence)).toEqual([6, 7, 8]);
  expect(journal.read(7).exchanges.map(({ sequence }) => sequence)).toEqual([8]);
});

test('an exchange is told in words, and a swallowed answer is null', () => {
  const journal = new DnsJournal();
  journal.add(AT, 'tcp', asked, null);
  expect(journal.read(0).exchanges).toMatchObject([
    { sequence: 1, at: AT, mock: 'dns', asked: 'A contoso.com over tcp', request: { opcode: 'QUERY' }, response: null },
  ]);
});

test('a journal never keeps more than 1,000 exchanges, whatever was asked of it', () => {
  const journal = new DnsJournal(5000);
  for (let count = 0; count < 1200; count++) journal.add(AT, 'udp', asked, null);
  expect(journal.read(0).exchanges).toHaveLength(1000);
});

test('a cleared journal starts again at 1', () => {
  const journal = new DnsJournal();
  journal.add(AT, 'udp', asked, null);
  journal.clear();
  journal.add(AT, 'udp', asked, null);
  expect(journal.read(0).exchanges.map(({ sequence }) => sequence)).toEqual([1]);
});
