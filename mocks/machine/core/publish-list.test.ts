import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Publication, publicationsOf, readPublishLine, readPublishNumber } from './publish-list.js';
import { standardPolicies } from './standard-policies.js';
import { contosoComputer } from './testing/contoso.js';

const { computer } = contosoComputer();
const home: Publication = { zone: 'contoso.com', priority: 0, weight: 0 };
const publications = (...lines: string[]) => publicationsOf(computer, lines, standardPolicies);

test('without a list a host is published in its home domain, with 0 and 0', () => {
  expect(publications()).toEqual([home]);
});

test('the list adds its domains, in their order', () => {
  expect(publications('east.contoso.com, 10, 75', 'west.contoso.com,90,25')).toEqual([
    home,
    { zone: 'east.contoso.com', priority: 10, weight: 75 },
    { zone: 'west.contoso.com', priority: 90, weight: 25 },
  ]);
});

test('a home domain that is listed has the numbers of its line, in whatever case and with a final dot', () => {
  expect(publications('Contoso.COM., 10, 75')).toEqual([{ zone: 'Contoso.COM', priority: 10, weight: 75 }]);
});

test.each([
  '',
  ' ',
  ', 10, 75',
  'east contoso com',
  '.contoso.com',
  'east..contoso.com',
  `${'a'.repeat(64)}.com`,
  'a.com, 1, 2, 3',
])('"%s" is no line', line => {
  expect(readPublishLine(line)).toBeNull();
  expect(publications(line)).toEqual([home]);
});

test.each([
  ['', 0],
  ['0', 0],
  ['65535', 65_535],
  ['65536', null],
  ['-1', null],
  ['1e3', null],
  ['1.5', null],
  ['ten', null],
])('the number "%s" of a line is %j', (text, number) => {
  expect(readPublishNumber(text)).toBe(number);
});

test('whatever stands in the list, every publication has labels that DNS can carry and numbers that a record can hold', () => {
  const field = fc.oneof(
    fc.string({ maxLength: 70 }),
    fc.constantFrom('east.contoso.com', '10', '65536', 'KMS_E1', ''),
  );
  const line = fc.array(field, { maxLength: 4 }).map(fields => fields.join(','));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), lines => {
      for (const { zone, priority, weight } of publications(...lines)) {
        expect(zone.split('.').every(label => label.length >= 1 && label.length <= 63)).toBe(true);
        for (const number of [priority, weight]) expect(number >= 0 && number <= 65_535).toBe(true);
      }
    }),
  );
});
