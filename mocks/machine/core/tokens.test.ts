import { expect, test } from 'vitest';
import { issuanceLicenses } from '../../../contracts/issuance-licenses.js';
import type { TokenCertificate } from '../../../contracts/types/token-activation.js';
import { nextDue } from './advance.js';
import { day } from './instants.js';
import type { Machine } from './machine.js';
import { standardPolicies } from './standard-policies.js';
import { contosoComputer, morning } from './testing/contoso.js';
import { activateByToken, fittingCertificates, installLicense, removeLicense, restrictToTokens } from './tokens.js';

const certificate: TokenCertificate = {
  thumbprint: 'A1'.repeat(20),
  subject: 'Kim',
  issuer: 'Contoso Issuing CA',
  validFrom: '2009-01-01T00:00:00Z',
  validTo: '2010-01-01T00:00:00Z',
};
const bare = contosoComputer();
const withCard: Machine = {
  ...bare,
  tokens: { ...bare.tokens, files: issuanceLicenses, certificates: [certificate] },
};
const licensed = installLicense(withCard, 'C:\\licences\\CONTOSO-issuance.xrm-ms', standardPolicies).machine;

test('a licence file is installed once, whatever its folder and case; one that is not there is 0x80070002', () => {
  expect(licensed.tokens.installed).toEqual([issuanceLicenses[0]]);
  expect(installLicense(licensed, 'contoso-issuance.xrm-ms', standardPolicies).machine).toEqual(licensed);
  expect(installLicense(withCard, 'nothing.xrm-ms', standardPolicies)).toEqual({
    machine: withCard,
    code: '0x80070002',
  });
});

test('a changed licence is installed all the same, and makes no certificate fit', () => {
  const { machine, code } = installLicense(withCard, 'changed-issuance.xrm-ms', standardPolicies);
  expect(code).toBe('0x00000000');
  expect(fittingCertificates(machine, standardPolicies, morning)).toEqual([]);
});

test('a changed licence beside a good one does no harm', () => {
  const { machine } = installLicense(licensed, 'changed-issuance.xrm-ms', standardPolicies);
  expect(machine.tokens.installed).toHaveLength(2);
  expect(fittingCertificates(machine, standardPolicies, morning)).toEqual([certificate]);
});

test('a licence is removed by both its ids', () => {
  const ilid = licensed.tokens.installed[0]?.ilid ?? '';
  expect(removeLicense(licensed, ilid, '2', standardPolicies)).toEqual({ machine: licensed, code: '0xC004F304' });
  expect(removeLicense(licensed, ilid.toUpperCase(), '1', standardPolicies).machine.tokens.installed).toEqual([]);
});

test('a certificate fits from the first to the last instant of its time, where a licence trusts its issuer', () => {
  const fits = (machine: Machine, now: number) => fittingCertificates(machine, standardPolicies, now).length === 1;
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  expect([from - 1, from, to, to + 1].map(now => fits(licensed, now))).toEqual([false, true, true, false]);
  expect(fits(withCard, morning)).toBe(false);
});

test.each([
  ['A1', undefined, '0xC004F30D'],
  ['B2'.repeat(20), undefined, '0xC004F30E'],
  ['a1'.repeat(20), undefined, '0x00000000'],
])('thumbprint %s ends with %s', (thumbprint, pin, code) => {
  expect(activateByToken(licensed, thumbprint, pin, standardPolicies, morning).code).toBe(code);
});

test('a certificate that no installed licence trusts is 0xC004F30F', () => {
  expect(activateByToken(withCard, certificate.thumbprint, undefined, standardPolicies, morning)).toEqual({
    machine: withCard,
    code: '0xC004F30F',
  });
});

test('a smart card wants its PIN', () => {
  const card: Machine = {
    ...licensed,
    tokens: { ...licensed.tokens, certificates: [{ ...certificate, pin: '1234' }] },
  };
  const code = (pin?: string) => activateByToken(card, certificate.thumbprint, pin, standardPolicies, morning).code;
  expect([code(), code('0000'), code('1234')]).toEqual(['0xC004F305', '0xC004F305', '0x00000000']);
});

test('with the flag for tokens only no attempt is due; without it one that fell due meanwhile is due at once', () => {
  const only = restrictToTokens(bare, true, morning);
  expect(nextDue(only, standardPolicies)).toBe(bare.license.graceEndsAt);
  expect(nextDue(restrictToTokens(only, false, morning + day), standardPolicies)).toBe(morning + day);
});

test('a certificate fits to the last instant of the licence that trusts its issuer', () => {
  const lasting: Machine = {
    ...licensed,
    tokens: { ...licensed.tokens, certificates: [{ ...certificate, validTo: '2030-01-01T00:00:00Z' }] },
  };
  const end = Date.parse('2019-07-22T09:00:00Z');
  const fits = (now: number) => fittingCertificates(lasting, standardPolicies, now).length === 1;
  expect([end, end + 1].map(fits)).toEqual([true, false]);
});

test('a PIN for a certificate that wants none does no harm', () => {
  expect(activateByToken(licensed, certificate.thumbprint, '1234', standardPolicies, morning).code).toBe('0x00000000');
});
