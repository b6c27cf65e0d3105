import { expect, test } from 'vitest';
import { table3 } from '../../../contracts/guide/tables-2-to-4.js';
import { everyRule, numberIn, ruleFor, standardRules, textIn, textsIn, withRule } from './registry-rules.js';

const byContent = everyRule(standardRules, { otherTypes: 'by-content' });

test('every row of Table 3 has a rule', () => {
  expect(Object.keys(standardRules).sort()).toEqual(table3.rows.map(({ name }) => name).sort());
});

test('a rule is found with its key, and below an App-ID by the name alone', () => {
  expect(ruleFor(standardRules, 'Activation', 'Manual')).toEqual({
    rule: standardRules['Activation\\Manual'],
    at: 'Activation',
  });
  expect(ruleFor(standardRules, 'app', 'KeyManagementServiceName').at).toBe('app');
});

test('a row that Table 3 does not have cannot be changed', () => {
  expect(() => withRule(standardRules, 'toString', {})).toThrow('Table 3 has no row toString');
});

test.each([
  ['7', 7],
  ['4294967295', 4_294_967_295],
  ['4294967296', null],
  ['-1', null],
  [' 7', null],
  ['7 ', null],
  ['', null],
])('by its content the text "%s" is the number %s', (data, number) => {
  const { rule } = ruleFor(byContent, '', 'UserOperations');
  expect(numberIn({ type: 'REG_SZ', data }, rule)).toBe(number);
});

test('by its content a list of one line is a text, a number is its digits, and a text is a list of one line', () => {
  const { rule } = ruleFor(byContent, '', 'KeyManagementServiceName');
  expect(textIn({ type: 'REG_MULTI_SZ', data: ['kms-1'] }, rule)).toBe('kms-1');
  expect(textIn({ type: 'REG_MULTI_SZ', data: ['kms-1', 'kms-2'] }, rule)).toBeNull();
  expect(textIn({ type: 'REG_DWORD', data: 1689 }, rule)).toBe('1689');
  expect(textsIn({ type: 'REG_SZ', data: 'a.example' }, rule)).toEqual(['a.example']);
  expect(textsIn({ type: 'REG_SZ', data: '' }, rule)).toBeNull();
});
