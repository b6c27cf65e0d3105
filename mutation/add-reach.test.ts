import { expect, test } from 'vitest';
import { addReach } from './add-reach.js';
import { Reach } from './reach.js';

/** Runs instrumented source as Stryker would, with its own two functions. */
function run(source: string, reach: Reach, active: string | null = null, input: object = {}): unknown {
  const body = addReach(source).replace('globalThis.__reach__', 'reach');
  const isActive = (id: string) => id === active;
  const names = Object.keys(input);
  const evaluate = new Function('reach', 'stryMutAct_9fa48', 'stryCov_9fa48', ...names, body);
  return evaluate(reach, isActive, () => {}, ...Object.values(input));
}

const comparison = `return stryMutAct_9fa48("2") ? true : stryMutAct_9fa48("1") ? a < b : (stryCov_9fa48("1", "2"), a <= b);`;

test('a mutated expression is noted in the tests in which it would have had another value, and in no other', () => {
  const reach = new Reach();
  reach.begin('smaller');
  expect(run(comparison, reach, null, { a: 1, b: 2 })).toBe(true);
  reach.begin('equal');
  expect(run(comparison, reach, null, { a: 2, b: 2 })).toBe(true);
  reach.begin('greater');
  expect(run(comparison, reach, null, { a: 3, b: 2 })).toBe(false);
  reach.end();
  expect(reach.infections()).toEqual({ '1': ['equal'], '2': ['greater'] });
});

test('where only truth matters, another value that is as true is no other', () => {
  const reach = new Reach();
  reach.begin('object');
  run(`if (stryMutAct_9fa48("1") ? true : (stryCov_9fa48("1"), o)) return 1; return 2;`, reach, null, { o: {} });
  expect(reach.infections()).toEqual({ '1': [] });
});

test('a mutated expression that would have thrown is another', () => {
  const reach = new Reach();
  reach.begin('null');
  const source = `return stryMutAct_9fa48("1") ? o.x : (stryCov_9fa48("1"), o?.x);`;
  expect(run(source, reach, null, { o: null })).toBeUndefined();
  expect(reach.infections()).toEqual({ '1': ['null'] });
});

test('what calls or assigns is never evaluated twice', () => {
  const calls: string[] = [];
  const reach = new Reach();
  reach.begin('calls');
  const next = () => calls.push('called');
  run(`return stryMutAct_9fa48("1") ? next() > 1 : (stryCov_9fa48("1"), next() >= 1);`, reach, null, { next });
  run(`let n = 0; return stryMutAct_9fa48("2") ? n-- : (stryCov_9fa48("2"), n++);`, reach);
  expect(calls).toEqual(['called']);
  expect(reach.infections()).toEqual({});
});

test('a mutant stays what Stryker made of it, also inside of another', () => {
  const nested = `return stryMutAct_9fa48("2") ? "" : (stryCov_9fa48("2"), k + (stryMutAct_9fa48("1") ? "" : (stryCov_9fa48("1"), 'x')));`;
  expect(run(nested, new Reach(), null, { k: 'k' })).toBe('kx');
  expect(run(nested, new Reach(), '1', { k: 'k' })).toBe('k');
  expect(run(nested, new Reach(), '2', { k: 'k' })).toBe('');
});

test('whether a function does nothing is decided when it is called', () => {
  let active: string | null = null;
  const source = `return { f: stryMutAct("3") ? () => undefined : (stryCov("3"), (a, b) => a + b) };`;
  const body = addReach(source.replaceAll('stryMutAct', 'stryMutAct_9fa48').replaceAll('stryCov', 'stryCov_9fa48'));
  const make = new Function(
    'reach',
    'stryMutAct_9fa48',
    'stryCov_9fa48',
    body.replace('globalThis.__reach__', 'reach'),
  );
  const covered: string[] = [];
  const table = make(
    new Reach(),
    (id: string) => id === active,
    (id: string) => covered.push(id),
  );
  expect(covered).toEqual([]);
  expect(table.f(1, 2)).toBe(3);
  expect(covered).toEqual(['3']);
  active = '3';
  expect(table.f(1, 2)).toBeUndefined();
});
