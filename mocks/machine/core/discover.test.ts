import { expect, test } from 'vitest';
import type { Reply } from './ask.js';
import { configuredHost, discoverByDns } from './discover.js';
import { writeValue } from './registry.js';
import { standardPolicies } from './standard-policies.js';
import { answering } from './testing/answering.js';
import { contosoComputer, profile } from './testing/contoso.js';
import { failed, found } from './testing/replies.js';

const application = profile.applicationId;
const forAll = '';
const forApplication = application;
const forEdition = `${application}\\${contosoComputer().computer.edition.activationId}`;

/** A client for which a KMS host is named at these places of the registry, each by another name. */
function named(...paths: string[]) {
  return paths.reduce(
    (machine, path) => writeValue(machine, path, 'KeyManagementServiceName', { type: 'REG_SZ', data: `at ${path}` }),
    contosoComputer(),
  );
}

test.each([
  [[forAll], forAll],
  [[forAll, forApplication], forApplication],
  [[forAll, forApplication, forEdition], forEdition],
  [[forAll, forEdition], forEdition],
])('of names at %j the one nearest to the edition wins', (paths, winner) => {
  expect(configuredHost(named(...paths), application, standardPolicies)).toEqual({ name: `at ${winner}`, port: 1688 });
});

test('no host is named where the registry has none, an empty one, or one that is no text', () => {
  const empty = writeValue(contosoComputer(), '', 'KeyManagementServiceName', { type: 'REG_SZ', data: '' });
  const number = writeValue(contosoComputer(), '', 'KeyManagementServiceName', { type: 'REG_DWORD', data: 1 });
  for (const machine of [contosoComputer(), empty, number])
    expect(configuredHost(machine, application, standardPolicies)).toBeNull();
});

test('a port alone names no host; with a name it is used', () => {
  const port = writeValue(contosoComputer(), '', 'KeyManagementServicePort', { type: 'REG_SZ', data: '1689' });
  expect(configuredHost(port, application, standardPolicies)).toBeNull();
  const both = writeValue(port, '', 'KeyManagementServiceName', { type: 'REG_SZ', data: 'kms-1' });
  expect(configuredHost(both, application, standardPolicies)).toEqual({ name: 'kms-1', port: 1689 });
});

function discover(searchSuffixes: string[], replies: readonly Reply[]) {
  const client = contosoComputer('windows-7-enterprise', { searchSuffixes });
  const { result, asked } = answering(
    discoverByDns(client, standardPolicies.discoveryDomains(client), profile, standardPolicies),
    replies,
  );
  return {
    result,
    domains: asked.map(question => (question.ask === 'kms-locations' ? question.domain : question.ask)),
  };
}

test('the primary suffix is asked first and, where it has hosts, alone', () => {
  const { result, domains } = discover(['fabrikam.com'], [found('kms-1.contoso.com')]);
  expect(domains).toEqual(['contoso.com']);
  expect(result).toMatchObject({ kind: 'hosts', hosts: [{ name: 'kms-1.contoso.com', port: 1688 }] });
});

test('the search suffixes follow in their order until one has hosts', () => {
  const replies = [failed('0x8007232B'), failed('0x8007251D'), found('kms.tailspin.com')];
  expect(discover(['fabrikam.com', 'tailspin.com', 'wingtip.com'], replies).domains).toEqual([
    'contoso.com',
    'fabrikam.com',
    'tailspin.com',
  ]);
});

test('where no domain has hosts, what the primary suffix answered is shown', () => {
  const { result } = discover(['fabrikam.com'], [failed('0x8007232A'), failed('0x8007232B')]);
  expect(result).toEqual({ kind: 'none', code: '0x8007232A' });
});

test.each([
  ['windows-7-enterprise', ['near']],
  ['server-2008-r2-standard', ['near']],
  ['vista-enterprise', ['near', 'far']],
  ['server-2008-standard', ['near', 'far']],
])('%s, offered a near and a far host, takes %j as the seed has it', (edition, chosen) => {
  const firsts = Array.from({ length: 40 }, (_, random) => {
    const client = { ...contosoComputer(edition), random };
    const asking = discoverByDns(client, ['contoso.com'], profile, standardPolicies);
    const { result } = answering(asking, [found({ target: 'near' }, { target: 'far', priority: 10 })]);
    return result.kind === 'hosts' ? result.hosts[0]?.name : 'none';
  });
  expect(new Set(firsts)).toEqual(new Set(chosen));
});
