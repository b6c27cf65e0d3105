import { expect, test } from 'vitest';
import { keyRing } from './key-ring.js';
import { windows7And2008R2 } from './profiles/windows-7-2008-r2/index.js';

const setupKeys = keyRing.filter(entry => entry.channel === 'setup');
const others = keyRing.filter(entry => entry.channel !== 'setup');

test('the 24 setup keys of Table 9 are there, one for each edition, in its order', () => {
  expect(setupKeys).toHaveLength(24);
  expect(setupKeys.map(({ edition }) => edition)).toEqual(windows7And2008R2.editions.map(({ id }) => id));
});

test('every other key is synthetic and begins with SYNTH; no setup key does', () => {
  expect(others.length).toBeGreaterThan(0);
  for (const { productKey } of others) expect(productKey).toMatch(/^SYNTH-/);
  for (const { productKey } of setupKeys) expect(productKey).not.toMatch(/^SYNTH/);
});

test('every key is five groups of five', () => {
  for (const { productKey } of keyRing) expect(productKey).toMatch(/^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$/);
});

test.each(['productKey', 'label', 'number'] as const)('no two keys have the same %s', member => {
  expect(new Set(keyRing.map(entry => entry[member])).size).toBe(keyRing.length);
});

test('every host key type has a key that nothing is wrong with', () => {
  const sound = others.flatMap(entry =>
    entry.channel === 'kms-host' && entry.standing === 'valid' && !entry.blockedLocally ? [entry.hostKeyType] : [],
  );
  expect([...new Set(sound)].sort()).toEqual(Object.keys(windows7And2008R2.hostKeyCovers).sort());
});

test('the number of a synthetic key is its last group', () => {
  for (const { productKey, number } of others) expect(productKey.slice(-5)).toBe(String(number).padStart(5, '0'));
});
