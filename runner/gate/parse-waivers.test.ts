import { expect, test } from 'vitest';
import { parseWaivers } from './parse-waivers.js';

const waiver = (change: object = {}) =>
  JSON.stringify({
    clause: 'ONE',
    owner: 'audit@contoso.com',
    justification: 'replaced next year',
    expires: '2027-03-31',
    ...change,
  });
const file = (...waivers: string[]) => `{\n  "format": "va-tck-waivers/1",\n  "waivers": [\n${waivers.join(',\n')}\n]}`;
const read = (text: string, today = '2026-11-22') => parseWaivers('w.json', text, ['ONE', 'TWO'], today);

test('a waiver holds on its last day and has expired the day after', () => {
  expect(read(file(waiver()), '2027-03-31')).toMatchObject([{ clause: 'ONE', expired: false }]);
  expect(read(file(waiver()), '2027-04-01')).toMatchObject([{ clause: 'ONE', expired: true }]);
});

test.each([
  [file(waiver({ clause: 'ON' })), 'w.json:4:11: $.waivers[0].clause: there is no clause "ON". Did you mean "ONE"?'],
  [file(waiver({ clause: 'O*' })), 'expected one clause: a waiver never is a pattern'],
  [file(waiver(), waiver()), 'w.json:5:11: ONE is waived on line 4 already'],
  [file(waiver({ owner: '' })), '$.waivers[0].owner: expected who accepted it, got ""'],
  [file(waiver({ justification: ' ' })), '$.waivers[0].justification: expected why it is accepted'],
  [file(waiver({ expires: 'never' })), '$.waivers[0].expires: expected a day as "2027-03-31"'],
  [file(waiver({ scenario: 'x' })), 'unknown member "scenario"'],
  [file('{}'), '$.waivers[0]: "clause" is missing'],
])('%j is refused with place and rule', (text, message) => {
  expect(() => read(text)).toThrow(message);
});
