import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sections } from '../guide/index.js';
import { windows7And2008R2 } from '../profiles/windows-7-2008-r2/index.js';
import type { Clause } from './clause.js';
import { rowsOf } from './in-guide-order.js';
import { clauses, clausesOf } from './index.js';

test('every id is well-formed', () => {
  expect(idsWhere(({ id }) => !/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/.test(id))).toEqual([]);
});

test('no two clauses share an id, or a statement in either language', () => {
  for (const texts of [
    clauses.map(({ id }) => id),
    clauses.map(({ statement }) => statement.en),
    clauses.map(({ statement }) => statement.zh),
  ])
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('every clause says the same in two languages, in whole sentences', () => {
  expect(idsWhere(({ statement }) => !/[a-z]{2}/.test(statement.en) || !statement.en.endsWith('.'))).toEqual([]);
  expect(idsWhere(({ statement }) => !/\p{Script=Han}/u.test(statement.zh) || !statement.zh.endsWith('。'))).toEqual(
    [],
  );
});

test('every clause names a section and rows of the guide, or of the kit', () => {
  const known = new Set(sections.flatMap(({ name, rows }) => rows.map(row => `${name} ${row.name}`)));
  expect(idsWhere(clause => rowsOf(clause).some(row => !known.has(`${clause.section} ${row}`)))).toEqual([]);
});

test('clauses stand in the order of the guide', () => {
  const places = clauses.map(({ section }) => sections.findIndex(({ name }) => name === section));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('every topic of this folder is in the catalogue', async () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    name =>
      !['also-needs.ts', 'in-guide-order.ts', 'index.ts'].includes(name) &&
      !/(?:\.test|^clause|-clause)\.ts$/.test(name),
  );
  const told = new Set<string>();
  for (const file of files) {
    const topics = Object.values(await import(new URL(file, import.meta.url).href)).filter(isClauses);
    expect(topics.length, `clauses in ${file}`).toBeGreaterThan(0);
    for (const { id } of topics.flat()) told.add(id);
  }
  expect([...told].sort()).toEqual(clauses.map(({ id }) => id).sort());
});

test('a code that a clause is about is one of Table 10', () => {
  const known = new Set(windows7And2008R2.errorCodes.map(({ code }) => code));
  expect(idsWhere(({ code }) => code !== undefined && !known.has(code))).toEqual([]);
});

test('a profile is judged by its own clauses, the reference by all', () => {
  expect(clausesOf('reference')).toEqual(clauses);
  for (const profile of ['machine', 'kms-host'] as const) {
    const own = clausesOf(profile);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ profiles }) => !profiles.includes(profile))).toEqual([]);
  }
});

function idsWhere(broken: (clause: Clause) => boolean): string[] {
  return clauses.filter(broken).map(({ id }) => id);
}

function isClauses(exported: unknown): exported is readonly Clause[] {
  return Array.isArray(exported) && exported.length > 0 && 'statement' in Object(exported[0]);
}
