import { expect, test } from 'vitest';
import { KillerOrder } from './killer-order.js';

const at = (line: number, fileName = 'core.ts') => ({ fileName, location: { start: { line } } });

test('what killed the nearest neighbours is asked first, then everything else, each test once', () => {
  const order = new KillerOrder();
  order.remember(at(10), 'far');
  order.remember(at(50), 'near');
  order.remember(at(51), 'near');
  order.remember(at(50, 'other.ts'), 'elsewhere');
  const tests = ['a', 'b', 'elsewhere', 'far', 'near'];
  expect(order.portions(at(52), tests).flat()).toEqual(['near', 'far', 'a', 'b', 'elsewhere']);
});

test('where it is told which tests are likely to kill, they come next', () => {
  const order = new KillerOrder();
  order.remember(at(10), 'killer');
  const tests = ['a', 'b', 'killer', 'likely'];
  expect(order.portions(at(11), tests, ['likely', 'unknown', 'killer']).flat()).toEqual(['killer', 'likely', 'a', 'b']);
});

test('a killer that does not cover the mutant is not asked', () => {
  const order = new KillerOrder();
  order.remember(at(1), 'x');
  expect(order.portions(at(1), ['a']).flat()).toEqual(['a']);
});

test('portions grow, so that a survivor costs few runs', () => {
  const tests = Array.from({ length: 100 }, (_none, at) => String(at));
  expect(new KillerOrder().portions(at(1), tests).map(portion => portion.length)).toEqual([3, 12, 48, 37]);
});

test('then come the other scenarios of the features that killed neighbours', () => {
  const order = new KillerOrder();
  order.remember(at(5), 'b.feature › two');
  const tests = ['a.feature › one', 'b.feature › one', 'b.feature › two', 'c.feature › one'];
  expect(order.portions(at(6), tests).flat()).toEqual([
    'b.feature › two',
    'b.feature › one',
    'a.feature › one',
    'c.feature › one',
  ]);
});
