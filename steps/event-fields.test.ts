import { expect, test } from 'vitest';
import type { LoggedEvent } from '../contracts/types/mock-control.js';
import { expectFields, hresultOf } from './event-fields.js';

test('width, padding, spacing, case and a last separator of real logs do not count', () => {
  const seen = event('0x0', ' 0x8', 'KMS01.contoso.com:1688', '2009/7/2 9:05,', '1');
  const expected = [
    field('HRESULT', '0x00000000'),
    field('Status', '0x00000000'),
    field('Server:Port', 'kms01.contoso.com:1688'),
    field('Client Time', '2009/07/02 09:05'),
    field('fBound', '1'),
  ];
  expect(() => expectFields(seen, expected)).not.toThrow();
  expect(() => expectFields({ ...seen, fields: [...seen.fields, ' '] }, expected)).not.toThrow();
});

test('a date may have its month first, as some samples of the guide do', () => {
  expect(() => expectFields(event('1/14/2006 2:30'), [field('Client Time', '2006/01/14 02:30')])).not.toThrow();
});

test('another minute, another flag and another number count', () => {
  expect(() => expectFields(event('2006/1/14 2:31'), [field('Client Time', '2006/01/14 02:30')])).toThrow(
    'Client Time',
  );
  expect(() => expectFields(event('0x4000008'), [field('Status', '0x00000000')])).toThrow('Status');
  expect(() => expectFields(event('4'), [field('Count', '5')])).toThrow(
    'field 1 of event 12289, Count, to be 5, got 4',
  );
});

test('any of several values will do, and none named will do always', () => {
  expect(() =>
    expectFields(event('kms_1:1688', 'x'), [field('Server:Port', 'a:1', 'kms_1:1688'), field('Unused')]),
  ).not.toThrow();
});

test('a field too few or too many is told with what was there', () => {
  const expected = [field('HRESULT', '0x00000000'), field('Status', '0x00000000')];
  expect(() => expectFields(event('0x0'), expected)).toThrow('2 fields, got 1: 0x0');
  expect(() => expectFields(event('0x0', '0x0', '1'), expected)).toThrow('2 fields, got 3');
});

test('the HRESULT is told with eight digits', () => {
  expect(hresultOf(event('0xc004f06c'))).toBe('0xC004F06C');
});

function event(...fields: string[]): LoggedEvent {
  return { id: 12289, log: 'Application', provider: 'p', at: '2009-10-22T09:00:00Z', fields, message: '' };
}

function field(name: string, ...values: string[]) {
  return { name, values };
}
