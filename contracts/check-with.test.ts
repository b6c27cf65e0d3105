import { expect, test } from 'vitest';
import { checkWith } from './check-with.js';

type Errors = NonNullable<Parameters<typeof checkWith>[0]['errors']>;

/** A validator that finds these errors in every message. */
function finding(errors: Errors | null) {
  return checkWith(Object.assign(() => errors === null, { errors }));
}
const error = (instancePath: string, keyword = 'type', params: Record<string, unknown> = {}): Errors[number] => ({
  instancePath,
  keyword,
  message: `must be right at ${instancePath}`,
  params,
});

test('a message that conforms has no violation', () => {
  expect(finding(null)({})).toBeNull();
});

test('of several errors the one deepest inside the message is named', () => {
  const check = finding([error(''), error('/keyRing/3/channel'), error('/keyRing/3'), error('/now')]);
  expect(check({})).toEqual({ path: '/keyRing/3/channel', rule: 'must be right at /keyRing/3/channel' });
});

test('of errors equally deep in different places the first is named', () => {
  expect(finding([error('/b'), error('/a')])({})).toEqual({ path: '/b', rule: 'must be right at /b' });
});

test('where every branch of a union wants something else at one place, all of it is told, once', () => {
  const wanting = (name: string) => ({ ...error('', 'required'), message: `must have required property '${name}'` });
  const check = finding([wanting('code'), wanting('count'), wanting('code'), error('', 'anyOf')]);
  expect(check({})).toEqual({
    path: '',
    rule: "must have required property 'code', or must have required property 'count'",
  });
});

test('a branch that minds nothing but a member too many is the one that was meant', () => {
  const extra = error('', 'additionalProperties', { additionalProperty: 'x' });
  expect(finding([error('', 'required'), extra, error('', 'anyOf')])({})?.rule).toBe('must be right at : x');
});

test('a member that does not belong there is named', () => {
  const extra = error('/listen', 'additionalProperties', { additionalProperty: 'prot' });
  expect(finding([extra])({})?.rule).toBe('must be right at /listen: prot');
});

test('allowed values are told', () => {
  const wrong = error('/fault', 'enum', { allowedValues: ['hang-up', null] });
  expect(finding([wrong])({})?.rule).toBe('must be right at /fault: ["hang-up",null]');
});

test('a validator that says no and not why still says no', () => {
  expect(finding([])({})).toEqual({ path: '', rule: 'is invalid' });
});
