import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresIn, hasDate, SlmgrOutput } from './slmgr-output.js';

const output = new SlmgrOutput(
  'Name: Windows(R) 7, Enterprise edition\r\nLicense Status: Licensed\n\n    KMS machine name from DNS: kms-1:1688  \n',
);

test('indentation, empty lines and line ends do not matter', () => {
  expect(output.lines).toHaveLength(3);
  expect(output.value('KMS machine name from DNS')).toBe('kms-1:1688');
});

test('a label is the whole label, to the letter', () => {
  expect(output.value('License Status')).toBe('Licensed');
  for (const label of ['license status', 'License', 'Status', 'KMS machine name'])
    expect(output.value(label)).toBeNull();
});

test('a sentence is a whole line, words may stand anywhere', () => {
  expect(output.says('License Status: Licensed')).toBe(true);
  expect(output.says('License Status')).toBe(false);
  expect(output.contains('Enterprise')).toBe(true);
  expect(output.beginning('KMS')).toBe('KMS machine name from DNS: kms-1:1688');
  expect(output.placesOf(['License', 'Name', 'KMS host'])).toEqual([1, 0, -1]);
});

test.each([
  ['43200 minute(s) (30 day(s))', [43_200, 30]],
  ['43,200 分鐘 (30 天)', [43_200, 30]],
  ['120 minutes', [120]],
  ['1,234,567 and 30,40', [1_234_567, 30, 40]],
  ['none', []],
])('the figures in %j are %j', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

test.each([
  '8/21/2009 9:00:00 AM',
  '21/08/2009 09:00:00',
  '2009/8/21 上午 09:00:00',
  '21.8.2009',
  '21. 8. 2009',
  'ends 2009-08-21',
])('%j has the date 2009-08-21', text => {
  expect(hasDate(text, '2009-08-21')).toBe(true);
  expect(hasDate(text, '2009-08-22')).toBe(false);
  expect(hasDate(text, '2010-08-21')).toBe(false);
});

test('whatever was printed, nothing throws', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const read = new SlmgrOutput(text);
      expect(read.value('License Status')).toBe(read.value('License Status'));
      expect(figuresIn(text).every(Number.isFinite) || text.length > 300).toBe(true);
      expect(hasDate(text, '2009-08-21')).toBe(false);
    }),
  );
});

test('a colon may be wide', () => {
  expect(new SlmgrOutput('授權狀態：已授權').value('授權狀態')).toBe('已授權');
});

test('lines are found by words that they have, each behind the one before', () => {
  const printed = new SlmgrOutput('One two\nthree\n\nOne four');
  expect(printed.linesInOrder([['two', 'One'], ['three'], ['One']])).toBe(-1);
  expect(printed.linesInOrder([['three'], ['two']])).toBe(1);
  expect(printed.linesInOrder([['One', 'three']])).toBe(0);
  expect(printed.linesInOrder([['four'], ['four']])).toBe(1);
});
