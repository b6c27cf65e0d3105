import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { windows7And2008R2 } from '../profiles/windows-7-2008-r2/index.js';
import type { Clause } from './clause.js';
import { clauses, clausesOf } from './index.js';

const named = clauses.map(clause => [clause.id, clause] as const);

test.each(named)('%s has a well-formed id', id => {
  expect(id).toMatch(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/);
});

test('no two clauses share an id, or a statement in either language', () => {
  for (const texts of [
    clauses.map(({ id }) => id),
    clauses.map(({ statement }) => statement.en),
    clauses.map(({ statement }) => statement.zh),
  ])
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test.each(named)('%s says the same in two languages', (_id, { statement }) => {
  expect(statement.en).toMatch(/[a-z]{2}/);
  expect(statement.en).toMatch(/\.$/);
  expect(statement.zh).toMatch(/\p{Script=Han}/u);
  expect(statement.zh).toMatch(/。$/);
  expect(statement.zh).not.toBe(statement.en);
});

test.each(named)('%s names a place of the guide', (_id, { section, row }) => {
  expect(section).not.toBe('');
  expect(row).not.toBe('');
  const table = /^Table (\d+)/.exec(section)?.[1];
  if (table !== undefined) expect(Number(table)).toBeLessThanOrEqual(12);
});

test('the topics that have a table of their own follow in the order of the tables: 7, 8, 10, 11', () => {
  const first = (prefix: string) => clauses.findIndex(({ id }) => id.startsWith(prefix));
  const places = ['KMS-KEY-', 'KMS-THRESHOLD-', 'ERROR-', 'CLIENT-EVENT-'].map(first);
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('every topic of this folder is in the catalogue, whole and together', async () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    name => name.endsWith('.ts') && !['clause.ts', 'index.ts'].includes(name) && !name.endsWith('.test.ts'),
  );
  const ids = clauses.map(({ id }) => id);
  let told = 0;
  for (const file of files) {
    const topics = Object.values(await import(new URL(file, import.meta.url).href)).filter(isClauses);
    for (const topic of topics) {
      const start = ids.indexOf(topic[0]?.id ?? '');
      expect(ids.slice(start, start + topic.length), file).toEqual(topic.map(({ id }) => id));
      told += topic.length;
    }
  }
  expect(told).toBe(clauses.length);
});

function isClauses(exported: unknown): exported is readonly Clause[] {
  return Array.isArray(exported) && exported.length > 0 && 'statement' in Object(exported[0]);
}

test('a code that a clause is about is one of Table 10', () => {
  const known = new Set(windows7And2008R2.errorCodes.map(({ code }) => code));
  expect(clauses.flatMap(({ id, code }) => (code === undefined || known.has(code) ? [] : [`${id} ${code}`]))).toEqual(
    [],
  );
});

test('a profile is judged by its own clauses, the reference by all', () => {
  expect(clausesOf('reference')).toEqual(clauses);
  for (const profile of ['machine', 'kms-host'] as const) {
    const own = clausesOf(profile);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ profiles }) => !profiles.includes(profile))).toEqual([]);
  }
});
