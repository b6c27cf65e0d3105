import { expect, test } from 'vitest';
import { cachesHosts, switchHostCaching } from './host-caching.js';
import { standardPolicies } from './standard-policies.js';
import { contosoComputer } from './testing/contoso.js';

const remembering = { ...contosoComputer(), cachedHost: { name: 'kms-1.contoso.com', port: 1688 } };

test('hosts are cached until somebody says otherwise', () => {
  expect(cachesHosts(remembering, standardPolicies)).toBe(true);
});

test('switched off the client forgets its host, and remembers none meanwhile', () => {
  const off = switchHostCaching(remembering, false, standardPolicies);
  expect(cachesHosts(off, standardPolicies)).toBe(false);
  expect(off.cachedHost).toBeNull();
  const host = { name: 'kms-2.contoso.com', port: 1688 };
  const answer = { before: off.cachedHost, host, via: 'dns', activated: true, cachesHosts: false } as const;
  expect(standardPolicies.cachedHostAfterAnswer(answer)).toBeNull();
});

test('switched on where it was on already, the client keeps its host', () => {
  expect(switchHostCaching(remembering, true, standardPolicies).cachedHost).toEqual(remembering.cachedHost);
});
