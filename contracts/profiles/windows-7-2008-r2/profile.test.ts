import { expect, test } from 'vitest';
import { windows7And2008R2 as profile } from './index.js';

const { editions } = profile;

test.each(['id', 'name', 'activationId'] as const)('no two editions have the same %s', member => {
  expect(new Set(editions.map(edition => edition[member])).size).toBe(24);
});

test('editions share a KMS id where, and only where, they share a product group', () => {
  const groups = new Set(editions.map(({ group }) => group));
  expect(new Set(editions.map(({ kmsId }) => kmsId)).size).toBe(groups.size);
  expect(new Set(editions.map(({ group, kmsId }) => `${group} ${kmsId}`)).size).toBe(groups.size);
});

test('all ids are GUIDs', () => {
  for (const { activationId, kmsId } of editions)
    for (const id of [activationId, kmsId]) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('servers are of server groups, clients of client groups', () => {
  for (const { family, group } of editions) expect(family).toBe(group.startsWith('server-') ? 'server' : 'client');
});

test('Table 8: a client activates at 25, a server at 5, for 180 days', () => {
  expect(profile.thresholds).toEqual({ client: 25, server: 5 });
  expect(profile.kmsValidityDays).toBe(180);
});

test('Table 8: both intervals are 15 to 43,200 minutes; two hours and seven days where nothing is set', () => {
  const range = { minimumMinutes: 15, maximumMinutes: 43_200 };
  expect(profile.activationInterval).toEqual({ ...range, defaultMinutes: 120 });
  expect(profile.renewalInterval).toEqual({ ...range, defaultMinutes: 10_080 });
});

test('Table 7: each key covers what the key before it in its generation covers, and more', () => {
  const { hostKeyCovers } = profile;
  for (const chain of [
    ['vista', 'windows-7', 'kms-a', 'kms-b', 'kms-c'],
    ['vista', 'server-2008-kms-a', 'server-2008-kms-b', 'server-2008-kms-c'],
  ] as const)
    chain.forEach((key, index) => {
      const before = chain[index - 1];
      if (before === undefined) return;
      expect(hostKeyCovers[key]).toEqual(expect.arrayContaining([...hostKeyCovers[before]]));
      expect(hostKeyCovers[key].length).toBeGreaterThan(hostKeyCovers[before].length);
    });
});

test('Table 7: the KMS_C key activates every edition', () => {
  expect(editions.filter(({ group }) => !profile.hostKeyCovers['kms-c'].includes(group))).toEqual([]);
});

test('Table 10: every code stands there once, and says cause and remedy in two languages', () => {
  const { errorCodes } = profile;
  expect(new Set(errorCodes.map(({ code }) => code)).size).toBe(errorCodes.length);
  for (const { code, meaning, cause, remedy } of errorCodes) {
    expect(code).toMatch(/^0x[0-9A-F]{8}$/);
    for (const text of [meaning, cause, remedy]) {
      expect(text.en, code).toMatch(/[a-z]{2}/);
      expect(text.zh, code).toMatch(/\p{Script=Han}/u);
    }
  }
});
