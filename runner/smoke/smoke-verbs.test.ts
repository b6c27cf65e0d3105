import { expect, test } from 'vitest';
import { targetControl } from '../../contracts/generated/verbs.js';
import type { TargetControl } from '../../contracts/types/target-control.js';
import { filledIn, smokeVerbs } from './smoke-verbs.js';

const verbs = Object.keys(targetControl.verbs) as (keyof TargetControl)[];

test('every verb of the contract is in the table, and no other', () => {
  expect(Object.keys(smokeVerbs).sort()).toEqual([...verbs].sort());
});

test.each(verbs)('the literal request of %s keeps to its schema', verb => {
  expect(targetControl.verbs[verb].checkRequest(smokeVerbs[verb].request)).toBeNull();
});

test('what a verb comes after stands before it', () => {
  const order = Object.keys(smokeVerbs);
  for (const [verb, { after }] of Object.entries(smokeVerbs)) {
    for (const before of after)
      expect(order.indexOf(before), `${before} before ${verb}`).toBeLessThan(order.indexOf(verb));
  }
});

test('the lab fills in what only it knows, and nothing that a request does not have', () => {
  const facts = { world: 'w-9', address: '127.16.0.9', kmsPort: 1689 };
  expect(filledIn('createHost', 'kms-host', facts)).toEqual({ ...smokeVerbs.createHost.request, ...facts });
  expect(filledIn('describe', 'kms-host', facts)).toEqual({});
  expect(filledIn('open', 'kms-host', facts)).toEqual({ ...smokeVerbs.open.request, profile: 'kms-host' });
});
