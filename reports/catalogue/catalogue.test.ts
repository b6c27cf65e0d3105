import { expect, test } from 'vitest';
import type { Clause } from '../../contracts/catalogue/clause.js';
import { type CataloguedMutant, makeCatalogue } from './catalogue.js';
import { catalogueMarkdown } from './catalogue-markdown.js';

const clause = (id: string, row: string, changes: Partial<Clause> = {}): Clause => ({
  id,
  section: 'Table 8',
  row,
  statement: { en: `${id} holds.`, zh: `${id} 成立。` },
  level: 'MUST',
  role: 'kms-client',
  profiles: ['machine'],
  needs: [],
  ...changes,
});
const title = { en: 'Activation policy values', zh: '啟用原則值' };
const guide = [
  { name: 'Table 8', title, rows: [{ name: 'Rearm limit', zh: '重設授權狀態限制' }, { name: 'OOB grace period' }] },
  { name: 'Glossary', title, rows: [{ name: 'MAK' }] },
];
const clauses = [
  clause('ONE', 'Rearm limit'),
  clause('BOTH', 'Rearm limit, OOB grace period'),
  clause('SILENT', 'OOB grace period', { level: 'INFO', notTestable: { en: 'Nothing shows it.', zh: '無從觀察。' } }),
];
const scenarios = [
  { id: 'features/x.feature:3', clauses: ['ONE', 'BOTH'] },
  { id: 'features/x.feature:9', clauses: ['ONE'] },
];
const mutant: CataloguedMutant = {
  id: 'rearms-four-times',
  breaks: 'It rearms again.',
  kills: ['ONE', 'BOTH'],
  killedBy: ['ONE'],
};
const catalogueWith = (mutants: CataloguedMutant[]) =>
  makeCatalogue({ kit: 'the kit 1.0', policyProfile: 'p', guide, clauses, scenarios, mutants });

test('a clause about several rows stands in each of them and is counted once', () => {
  const [table8, glossary] = catalogueWith([mutant]).sections;
  expect(table8?.rows.map(row => row.clauses)).toEqual([
    ['ONE', 'BOTH'],
    ['BOTH', 'SILENT'],
  ]);
  expect(table8?.coverage).toMatchObject({
    rows: 2,
    rowsWithClauses: 2,
    clauses: 3,
    must: 2,
    notTestable: 1,
    scenarios: 2,
  });
  expect(glossary?.coverage).toMatchObject({ rows: 1, rowsWithClauses: 0, clauses: 0, mutants: 0, killed: 0 });
});

test('a mutant counts as killed only where every clause that must catch it did', () => {
  expect(catalogueWith([mutant]).coverage).toMatchObject({ mutants: 1, killed: 0 });
  expect(catalogueWith([{ ...mutant, killedBy: ['ONE', 'BOTH'] }]).coverage).toMatchObject({ mutants: 1, killed: 1 });
});

test('without a kill matrix nothing is said to be killed', () => {
  const catalogue = catalogueWith([{ ...mutant, killedBy: null }]);
  expect(catalogue.coverage.killed).toBeNull();
  expect(catalogueMarkdown(catalogue)).toContain('| **all of the guide** | 3 | 2 | 3 | 2 | 1 | 2 | 1 | not measured |');
});

test('the page goes row by row in both languages, and says where nothing judges a row', () => {
  const page = catalogueMarkdown(catalogueWith([mutant]));
  expect(page).toContain('### Rearm limit 重設授權狀態限制');
  expect(page).toContain(
    '| `BOTH` | MUST, kms-client | BOTH holds.<br>BOTH 成立。 | x\\.feature: 3 | `rearms-four-times` **survived** |',
  );
  expect(page).toContain('Not testable: Nothing shows it. 無從觀察。');
  expect(page).toContain('### MAK\n\nNo clause.');
});
