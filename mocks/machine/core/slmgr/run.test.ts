import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issuanceLicenses } from '../../../../contracts/issuance-licenses.js';
import type { Reply } from '../ask.js';
import { configuredHost } from '../discover.js';
import { eventsOf } from '../event-log.js';
import type { Machine } from '../machine.js';
import { readDword, readText, writeValue } from '../registry.js';
import { standardPolicies } from '../standard-policies.js';
import { answering } from '../testing/answering.js';
import { activatedServer, contosoComputer, keyLabelled, morning, profile } from '../testing/contoso.js';
import { activated, counted, failed, found, published, refused } from '../testing/replies.js';
import { runSlmgr } from './run.js';

function slmgr(machine: Machine, typed: string[], replies: readonly Reply[] = [], elevated = true) {
  const use = { profile, policies: standardPolicies, host: null, now: morning };
  return answering(runSlmgr(machine, { arguments: typed, elevated }, use), replies).result;
}

const client = contosoComputer();
const withMak: Machine = { ...client, installedKey: keyLabelled('Contoso MAK') };
const named = writeValue(client, '', 'KeyManagementServiceName', { type: 'REG_SZ', data: 'kms-9' });

test.each(['/dli', '-dli', '/DLI', '-Dli'])('%s is understood', option => {
  expect(slmgr(client, [option])).toEqual(slmgr(client, ['/dli']));
  expect(slmgr(client, [option]).code).toBe('0x00000000');
});

test.each([[''], ['dli'], ['/nope'], ['--dli'], ['//dli'], ['constructor'], ['__proto__'], ['/ipk:']])(
  '%j is no option',
  (...typed) => {
    const { machine, code, output } = slmgr(client, typed);
    expect({ machine, code }).toEqual({ machine: client, code: '0x80070057' });
    expect(output).toBe(`Unrecognized option: ${typed[0] ?? ''}`);
  },
);

test('whatever is typed, an answer is printed and nothing throws', () => {
  const argument = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('-SAI', '/sri', '/skms', '/ckms', '/ipk'));
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 3 }), fc.boolean(), (typed, elevated) => {
      const { code, output } = slmgr(activatedServer(), typed, [], elevated);
      expect(code).toMatch(/^0x[0-9A-F]{8}$/);
      expect(output).not.toBe('');
    }),
  );
});

test.each([
  ['/ipk', 'a product key'],
  ['/ilc', 'a license file'],
  ['/atp', 'a confirmation ID'],
  ['/skms', 'a KMS machine name'],
  ['/sprt', 'a port number'],
  ['/sai', 'an activation interval'],
  ['/sri', 'a renewal interval'],
  ['/fta', 'a certificate thumbprint'],
])('%s needs %s', (option, parameter) => {
  const { machine, code, output } = slmgr(client, [option]);
  expect({ machine, code }).toEqual({ machine: client, code: '0x80070057' });
  expect(output).toBe(`Error: option ${option} needs ${parameter}`);
});

test.each([
  ['/ipk', 'x'],
  ['/upk'],
  ['/atp', '1'],
  ['/sai', '60'],
  ['/sri', '60'],
  ['/skms', 'kms-1'],
  ['/ckms'],
  ['/sdns'],
  ['/cdns'],
])('%s from an unelevated prompt is refused and changes nothing', (...typed) => {
  const { machine, code, output } = slmgr(named, typed, [], false);
  expect({ machine, code }).toEqual({ machine: named, code: '0x80070005' });
  expect(output).toContain('0x80070005');
});

test.each(['/dli', '/dti'])('%s needs no elevation', option => {
  expect(slmgr(client, [option], [], false).code).toBe('0x00000000');
});

test('a standard user may activate a KMS client, but not with a MAK', () => {
  expect(slmgr(client, ['/ato'], [found('a'), counted(25)], false).code).toBe('0x00000000');
  expect(slmgr(withMak, ['/ato'], [], false)).toMatchObject({ machine: withMak, code: '0x80070005' });
});

test('/ato says what it activates and how it went', () => {
  const heading = 'Activating Windows 7 Enterprise edition (ac1d0000-0000-4000-8000-000000000004) ...\n';
  expect(slmgr(client, ['/ato'], [found('a'), counted(25)]).output).toBe(`${heading}Product activated successfully.`);
  expect(slmgr(client, ['/ato'], [failed('0x8007232B')]).output).toMatch(/\) \.\.\.\nError: 0x8007232B /);
});

test('/ato with a MAK asks the activation service, for good', () => {
  const { machine } = slmgr(withMak, ['/ato'], [activated]);
  expect(machine.license).toEqual({ status: 1, reason: '0x00000000', graceEndsAt: null, validUntil: null });
  expect(slmgr(withMak, ['/ato'], [refused('0xC004C008')])).toMatchObject({ machine: withMak, code: '0xC004C008' });
});

test('/ato without a key is 0xC004F014', () => {
  expect(slmgr({ ...client, installedKey: null }, ['/ato']).code).toBe('0xC004F014');
});

test('an activated KMS host publishes itself at once', () => {
  const host: Machine = { ...contosoComputer('server-2008-r2-enterprise'), installedKey: keyLabelled('KMS_C key') };
  const { machine } = slmgr(host, ['/ato'], [activated, published]);
  expect(eventsOf(machine.events).map(({ id }) => id)).toEqual([12_294]);
});

test('/ipk and /upk install and remove a key', () => {
  const mak = keyLabelled('Contoso MAK');
  const installed = slmgr(client, ['/ipk', mak.productKey]);
  expect(installed.machine.installedKey).toEqual(mak);
  expect(slmgr(installed.machine, ['/upk']).machine.installedKey).toBeNull();
  expect(slmgr(client, ['/ipk', 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA'])).toMatchObject({ code: '0xC004F050' });
});

test('/dti and /atp: the telephone way ends in a licence, a wrong number in a refusal', () => {
  expect(slmgr(withMak, ['/dti']).output).toMatch(/^Installation ID: [\d-]+$/);
  expect(slmgr({ ...client, installedKey: null }, ['/dti']).code).toBe('0xC004F014');
  expect(slmgr(withMak, ['/atp', 'not a number'])).toMatchObject({ machine: withMak, code: '0xC004F02C' });
});

test('/sai and /sri store minutes on an activated host', () => {
  const { machine } = slmgr(slmgr(activatedServer(), ['/sai', '60']).machine, ['/SRI', '600']);
  expect([readDword(machine, 'VLActivationInterval'), readDword(machine, 'VLRenewalInterval')]).toEqual([60, 600]);
});

test.each(['14', '43201', 'soon', '', '15.5', '-60'])('/sai %j is refused', minutes => {
  expect(slmgr(activatedServer(), ['/sai', minutes]).code).toBe('0x80070057');
});

test.each([
  ['kms-1.contoso.com', { name: 'kms-1.contoso.com', port: 1688 }],
  ['kms-1.contoso.com:1689', { name: 'kms-1.contoso.com', port: 1689 }],
  ['[kms-1]:1689', { name: 'kms-1', port: 1689 }],
  ['192.0.2.1', { name: '192.0.2.1', port: 1688 }],
])('/skms %s names a host', (typed, host) => {
  expect(configuredHost(slmgr(client, ['/skms', typed]).machine, profile.applicationId, standardPolicies)).toEqual(
    host,
  );
});

test('/skms with a port alone keeps the name', () => {
  const { machine } = slmgr(named, ['/skms', ':1700']);
  expect(configuredHost(machine, profile.applicationId, standardPolicies)).toEqual({ name: 'kms-9', port: 1700 });
});

test.each(['kms-1:', 'kms-1:port', '2001:db8::1', 'a:1:2', ':0', 'kms-1:65536'])('/skms %s is refused', typed => {
  expect(slmgr(client, ['/skms', typed])).toMatchObject({ machine: client, code: '0x80070057' });
});

test('/skms drops the host of the last activation, /ckms name and port', () => {
  const cached: Machine = { ...client, cachedHost: { name: 'kms-1', port: 1688 } };
  const configured = slmgr(cached, ['/skms', 'kms-2:1700']).machine;
  expect(configured.cachedHost).toBeNull();
  const cleared = slmgr(configured, ['/ckms']).machine;
  expect(configuredHost(cleared, profile.applicationId, standardPolicies)).toBeNull();
  expect(readText(cleared, 'KeyManagementServicePort')).toBeNull();
});

test('/cdns ends publication at the next chance, /sdns allows it again', () => {
  const off = slmgr(activatedServer(), ['/cdns']).machine;
  expect(standardPolicies.publishes(off)).toBe(false);
  expect(standardPolicies.publishes(slmgr(off, ['/sdns']).machine)).toBe(true);
});

const dead = '00000000-0000-4000-8000-00000000dead';

test.each([
  [['/ato', dead], 'Error: product not found.'],
  [['/upk', dead], 'Error: product key not found.'],
  [['/dti', dead], `Error: Activation ID (${dead}) not found.`],
  [['/skms', 'kms-1', dead], `Error: Activation ID (${dead}) not found.`],
  [['/ckms', dead], `Error: Activation ID (${dead}) not found.`],
])('%j is about no product that is there', (typed, output) => {
  expect(slmgr(named, typed)).toEqual({ machine: named, code: '0x80070057', output });
});

test.each(['0', '65536', 'kms', ''])('/sprt %j is refused', port => {
  const host = activatedServer();
  expect(slmgr(host, ['/sprt', port])).toMatchObject({ machine: host, code: '0x80070057' });
});

test.each([['/sprt', '1700'], ['/sdns'], ['/cpri'], ['/sai', '60']])(
  '%s on a client is a warning, and 0xC004F041',
  (...typed) => {
    const { machine, code, output } = slmgr(client, typed);
    expect({ machine, code }).toEqual({ machine: client, code: '0xC004F041' });
    expect(output).toMatch(/^Warning: .* can only be set on a KMS machine that is also activated\.$/);
  },
);

test('where slmgr sets the interval of a client, one out of the range is an error and no warning', () => {
  const policies = { ...standardPolicies, slmgrSetsOwnInterval: () => true };
  const use = { profile, policies, host: null, now: morning };
  const { result } = answering(runSlmgr(client, { arguments: ['/sai', '14'], elevated: true }, use), []);
  expect(result.output).toMatch(/^Error: 0x80070057 /);
});

const thumbprint = 'A1'.repeat(20);
const withToken: Machine = {
  ...client,
  tokens: {
    ...client.tokens,
    installed: issuanceLicenses.slice(0, 1),
    certificates: [
      {
        thumbprint,
        subject: 'Kim',
        issuer: 'Contoso Issuing CA',
        validFrom: '2009-01-01T00:00:00Z',
        validTo: '2010-01-01T00:00:00Z',
      },
    ],
  },
};

test('a removed licence is named, by the ILID that was typed', () => {
  const ilid = '11c00000-0000-4000-8000-000000000001';
  expect(slmgr(withToken, ['/ril', ilid, '1']).output).toBe(
    `Removing Token-based Activation License ...\nRemoved license with SLID=${ilid}.`,
  );
});

test('/fta says what it activates and how it went', () => {
  const heading = 'Activating Windows 7 Enterprise edition (ac1d0000-0000-4000-8000-000000000004) ...\n';
  expect(slmgr(withToken, ['/fta', thumbprint]).output).toBe(`${heading}Product activated successfully.`);
});

test('/ltc says so where there is no certificate', () => {
  expect(slmgr(client, ['/ltc']).output).toBe('No certificates found.');
});

test('without an option the syntax and all options are printed', () => {
  const { code, output } = slmgr(client, []);
  expect(code).toBe('0x00000000');
  expect(output.split('\n').slice(0, 2)).toEqual(['slmgr.vbs [<computer> [<user> <password>]] [<option>]', '/ipk']);
});
