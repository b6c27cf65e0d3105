import { expect, test } from 'vitest';
import { targetControl } from '../../contracts/generated/verbs.js';
import { wantedAt } from './wanted.js';

test('every verb has a schema of its answer: one of three', () => {
  for (const { path } of Object.values(targetControl.verbs)) {
    expect(wantedAt(path, '')).toMatchObject({ anyOf: [{}, {}, {}] });
  }
});

test.each([
  ['install-host-key', '/result/code', { type: 'string', pattern: '^0x[0-9A-F]{8}$' }],
  ['describe', '/result/profiles/0', { type: 'string', enum: ['kms-host', 'machine'] }],
  ['describe', '/result/readings/anything', { type: 'string' }],
  ['describe', '/fault', { type: 'string', maxLength: 10_000 }],
])('%s is wanted to have at %s what the schema says', (verb, path, schema) => {
  expect(wantedAt(verb, path)).toEqual(schema);
});

test('a place deeper than the schema goes is told by what holds above', () => {
  expect(wantedAt('install-host-key', '/result/code/deeper')).toEqual(wantedAt('install-host-key', '/result/code'));
  expect(wantedAt('install-host-key', '/result/__proto__')).toEqual(wantedAt('install-host-key', '/result'));
});
