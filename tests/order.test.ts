import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { InOrder } from './fixtures/in-order.js';

interface Orders {
  forward: InOrder;
  backward: InOrder;
}

let reference: Orders & { alone: InOrder };
let broken: Orders;
/** Cucumber imports the steps by itself, so the scenarios run in a process that reads TypeScript. */
beforeAll(() => {
  const program = fileURLToPath(new URL('./fixtures/run-in-order.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' });
  ({ reference, broken } = JSON.parse(printed));
}, 60_000);

test('scenarios of every feature pass, forward', () => {
  const ids = Object.keys(reference.forward);
  expect(ids.length).toBeGreaterThanOrEqual(20);
  expect(new Set(ids.map(id => id.split(':')[0])).size).toBeGreaterThanOrEqual(9);
  for (const [id, { steps, failure }] of Object.entries(reference.forward)) {
    expect(steps.length, id).toBeGreaterThan(0);
    expect(new Set(steps), id).toEqual(new Set(['PASSED']));
    expect(failure, id).toBeNull();
  }
});

test('backward, each ends as it ended forward', () => {
  expect(Object.keys(reference.backward)).toEqual(Object.keys(reference.forward).reverse());
  expect(reference.backward).toEqual(reference.forward);
});

test('alone, each ends as it ended among the others', () => {
  expect(reference.alone).toEqual(reference.forward);
});

test('what fails on a broken implementation fails in the same words in either order', () => {
  const failed = Object.values(broken.forward).filter(({ failure }) => failure !== null);
  expect(failed.length).toBeGreaterThan(0);
  expect(broken.backward).toEqual(broken.forward);
});
