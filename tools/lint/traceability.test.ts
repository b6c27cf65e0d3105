import { expect, test } from 'vitest';
import type { Clause } from '../../contracts/catalogue/clause.js';
import type { Interpretation } from '../../contracts/interpretations/interpretation.js';
import type { Mutant } from '../../mutants/mutant.js';
import { findBreaks, type Traced } from './traceability.js';

const clause: Clause = {
  id: 'A-CLAUSE',
  section: 'Table 8',
  row: 'a row',
  statement: { en: 'A statement.', zh: '敘述。' },
  level: 'MUST',
  role: 'kms-host',
  profiles: ['kms-host'],
  needs: [],
};
const text = { en: 'words', zh: '文字' };
const interpretation: Interpretation = {
  id: 'an-ambiguity',
  section: 'Table 8',
  question: text,
  role: 'kms-host',
  readings: [{ id: 'one', statement: text }],
  reason: text,
};
const mutant: Mutant = { id: 'a-mutant', breaks: 'It is broken.', kills: ['A-CLAUSE'] };
const scenario = { id: 'a.feature:1', rule: null, name: 'a', tags: ['@A-CLAUSE', '@reading:an-ambiguity=one'] };
const whole: Traced = {
  clauses: [clause],
  interpretations: [interpretation],
  mutants: [mutant],
  scenarios: [scenario],
  guide: [{ name: 'Table 8', title: text, rows: [{ name: 'a row' }] }],
  errorCodes: ['0xC004F038'],
};

test('a whole chain has no breaks', () => {
  expect(findBreaks(whole)).toEqual([]);
});

test.each<[string, Partial<Traced>, string]>([
  [
    'a clause without a scenario',
    { clauses: [clause, { ...clause, id: 'B', level: 'INFO' }] },
    'clause B has no scenario',
  ],
  [
    'a scenario without a clause',
    { scenarios: [scenario, { ...scenario, id: 'a.feature:9', name: 'b', tags: [] }] },
    'scenario a.feature:9 judges no clause',
  ],
  [
    'a name that two scenarios of a rule have',
    {
      scenarios: [
        scenario,
        { ...scenario, id: 'a.feature:9' },
        { ...scenario, id: 'b.feature:9' },
        { ...scenario, rule: 'R' },
      ],
    },
    'two scenarios have the name "a.feature > a", by which baselines know them',
  ],
  [
    'an unknown tag',
    { scenarios: [{ ...scenario, tags: [...scenario.tags, '@wip'] }] },
    'scenario a.feature:1 has an unknown tag @wip',
  ],
  ['a clause of a section that the guide lacks', { guide: [] }, 'clause A-CLAUSE names an unknown section: Table 8'],
  [
    'a clause of a row that the section lacks',
    { clauses: [{ ...clause, row: 'a row, another row' }] },
    'clause A-CLAUSE names an unknown row of Table 8: another row',
  ],
  [
    'a row of the guide without a clause',
    { guide: [{ name: 'Table 8', title: text, rows: [{ name: 'a row' }, { name: 'another row' }] }] },
    'Table 8, another row has no clause',
  ],
  [
    'a clause that is not testable, yet binding',
    {
      clauses: [clause, { ...clause, id: 'B', notTestable: text }],
      mutants: [mutant, { ...mutant, id: 'b', kills: ['B'] }],
    },
    'clause B is not testable, and so must be INFO',
  ],
  [
    'a clause that is not testable, yet judged',
    { clauses: [{ ...clause, level: 'INFO', notTestable: text }] },
    'clause A-CLAUSE is not testable, and a scenario judges it',
  ],
  ['a duplicate clause id', { clauses: [clause, clause] }, 'two clauses have the id A-CLAUSE'],
  ['a duplicate mutant id', { mutants: [mutant, mutant] }, 'two mutants have the id a-mutant'],
  ['a MUST clause that no mutant kills', { mutants: [] }, 'MUST clause A-CLAUSE is killed by no mutant'],
  [
    'a mutant that kills an unknown clause',
    { mutants: [{ ...mutant, kills: ['A-CLAUSE', 'GONE'] }] },
    'mutant a-mutant kills an unknown clause GONE',
  ],
  [
    'a code outside Table 10',
    { clauses: [{ ...clause, code: '0xC0040000' }] },
    'clause A-CLAUSE names a code that is not in Table 10: 0xC0040000',
  ],
  [
    'a reading that no scenario tells apart',
    { scenarios: [{ ...scenario, tags: ['@A-CLAUSE'] }] },
    'no scenario tells reading one of an-ambiguity from the others',
  ],
])('%s is a break', (_what, change, sentence) => {
  expect(findBreaks({ ...whole, ...change })).toEqual([sentence]);
});
