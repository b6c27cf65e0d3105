import { attemptKms } from '../../mocks/machine/core/activate-kms.js';
import { minute } from '../../mocks/machine/core/instants.js';
import { standardTokens } from '../../mocks/machine/core/policies/tokens.js';
import type { Mutant } from '../mutant.js';
import { idle, printing, withOption } from '../slmgr-option.js';

const { attemptsByItself, certificateFits, isThumbprint, unlocks } = standardTokens;

export const slmgrTokensMutants: readonly Mutant[] = [
  { id: 'ilc-idle', breaks: '/ilc installs nothing.', kills: ['SLMGR-ILC'], machine: idle('/ilc') },
  {
    id: 'ilc-validates',
    breaks: '/ilc refuses a licence that was changed.',
    kills: ['SLMGR-ILC-NOT-VALIDATED'],
    machine: { judgeLicenseFile: ({ intact }) => (intact ? '0x00000000' : '0xC004F011') },
  },
  {
    id: 'licence-never-validated',
    breaks: 'A licence that was changed is used like any other.',
    kills: ['SLMGR-ILC-VALIDATED-LATER'],
    machine: {
      certificateFits: (certificate, machine, now) => {
        const installed = machine.tokens.installed.map(license => ({ ...license, intact: true }));
        return certificateFits(certificate, { ...machine, tokens: { ...machine.tokens, installed } }, now);
      },
    },
  },
  {
    id: 'ilc-content-without-a-file',
    breaks: '/ilc calls a file installed that is not there.',
    kills: ['SLMGR-ILC-NO-FILE'],
    machine: withOption('/ilc', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        return { ...(yield* rule.run(machine, given, elevated, use)), code: '0x00000000', output: 'Installed.' };
      },
    })),
  },
  {
    id: 'rilc-removes-issuance-licences',
    breaks: '/rilc removes the issuance licences that were installed later.',
    kills: ['SLMGR-RILC-OTHERS'],
    machine: { licensesAfterReinstall: () => [] },
  },
  {
    id: 'lil-only-the-first',
    breaks: '/lil lists one licence of several.',
    kills: ['SLMGR-LIL'],
    machine: withOption('/lil', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        const tokens = { ...machine.tokens, installed: machine.tokens.installed.slice(0, 1) };
        return { ...(yield* rule.run({ ...machine, tokens }, given, elevated, use)), machine };
      },
    })),
  },
  {
    id: 'lil-none-in-other-words',
    breaks: '/lil prints nothing where there is no licence.',
    kills: ['SLMGR-LIL-NONE'],
    machine: printing('/lil', ''),
  },
  {
    id: 'lil-without-the-version',
    breaks: '/lil leaves out the ILvID and the date.',
    kills: ['SLMGR-LIL-TEXT'],
    machine: printing('/lil', 'License ID (ILID): 11c00000-0000-4000-8000-000000000001'),
  },
  { id: 'ril-idle', breaks: '/ril removes nothing.', kills: ['SLMGR-RIL'], machine: idle('/ril') },
  {
    id: 'ril-every-version',
    breaks: '/ril removes every version of a licence.',
    kills: ['SLMGR-RIL'],
    machine: { meansLicense: (license, ilid) => license.ilid === ilid },
  },
  {
    id: 'ril-every-licence-of-a-version',
    breaks: '/ril removes every licence with the version number.',
    kills: ['SLMGR-RIL'],
    machine: { meansLicense: (license, _ilid, ilvid) => String(license.ilvid) === ilvid },
  },
  {
    id: 'ril-of-nothing-succeeds',
    breaks: '/ril calls a licence removed that is not installed.',
    kills: ['SLMGR-RIL-UNKNOWN'],
    machine: withOption('/ril', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        return { ...(yield* rule.run(machine, given, elevated, use)), code: '0x00000000', output: 'Removed.' };
      },
    })),
  },
  {
    id: 'ril-in-other-words',
    breaks: 'What /ril prints names no licence.',
    kills: ['SLMGR-RIL-TEXT'],
    machine: printing('/ril', 'Removing Token-based Activation License ...'),
  },
  {
    id: 'stao-idle',
    breaks: '/stao changes nothing.',
    kills: ['SLMGR-STAO'],
    machine: idle('/stao'),
  },
  {
    id: 'stao-only-until-the-next-start',
    breaks: 'The flag of /stao does not keep a KMS client from asking when it starts.',
    kills: ['SLMGR-STAO'],
    machine: { attemptsByItself: (machine, occasion) => occasion === 'start' || attemptsByItself(machine, occasion) },
  },
  {
    id: 'stao-stops-ato',
    breaks: 'With the flag of /stao /ato asks no KMS.',
    kills: ['SLMGR-STAO-ATO'],
    machine: { attemptsWhenAsked: machine => !machine.tokens.only },
  },
  {
    id: 'stao-in-other-words',
    breaks: 'What /stao prints is the line of /ctao.',
    kills: ['SLMGR-STAO-TEXT'],
    machine: printing('/stao', 'The machine will activate via KMS and Token-based Activation'),
  },
  { id: 'ctao-idle', breaks: '/ctao changes nothing.', kills: ['SLMGR-CTAO'], machine: idle('/ctao') },
  {
    id: 'tokens-only-by-default',
    breaks: 'A KMS client never asks for a KMS of its own accord.',
    kills: ['SLMGR-CTAO-DEFAULT', 'SLMGR-CTAO'],
    machine: { attemptsByItself: () => false },
  },
  {
    id: 'ctao-in-other-words',
    breaks: 'What /ctao prints is the line of /stao.',
    kills: ['SLMGR-CTAO-TEXT'],
    machine: printing('/ctao', 'The machine will activate via Token-based Activation only'),
  },
  {
    id: 'ltc-lists-nothing',
    breaks: '/ltc lists no certificate.',
    kills: ['SLMGR-LTC'],
    machine: printing('/ltc', 'No certificates found.'),
  },
  {
    id: 'certificate-of-the-day-does-not-fit',
    breaks: 'A certificate fits only a day after it became valid.',
    kills: ['SLMGR-LTC'],
    machine: {
      certificateFits: (certificate, machine, now) => certificateFits(certificate, machine, now - 1_440 * minute),
    },
  },
  {
    id: 'certificate-to-come-fits',
    breaks: 'A certificate fits a day before it becomes valid.',
    kills: ['SLMGR-LTC-VALID'],
    machine: {
      certificateFits: (certificate, machine, now) =>
        certificateFits(certificate, machine, now) || certificateFits(certificate, machine, now + 1_440 * minute),
    },
  },
  {
    id: 'certificate-of-the-past-fits',
    breaks: 'A certificate fits a day after it ran out.',
    kills: ['SLMGR-LTC-VALID'],
    machine: {
      certificateFits: (certificate, machine, now) =>
        certificateFits(certificate, machine, now) || certificateFits(certificate, machine, now - 1_440 * minute),
    },
  },
  {
    id: 'certificate-of-any-issuer-fits',
    breaks: 'A certificate fits whoever issued it.',
    kills: ['SLMGR-LTC-VALID', 'SLMGR-FTA-NAMED'],
    machine: {
      certificateFits: (certificate, machine, now) =>
        machine.tokens.installed.some(({ trusts }) =>
          certificateFits({ ...certificate, issuer: trusts }, machine, now),
        ),
    },
  },
  {
    id: 'ltc-thumbprints-alone',
    breaks: '/ltc prints the thumbprints alone.',
    kills: ['SLMGR-LTC-TEXT'],
    machine: printing('/ltc', 'Thumbprint: A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2'),
  },
  { id: 'fta-idle', breaks: '/fta activates nothing.', kills: ['SLMGR-FTA', 'SLMGR-FTA-PIN'], machine: idle('/fta') },
  {
    id: 'fta-with-any-certificate',
    breaks: '/fta falls back to another certificate where the one that is named does not fit.',
    kills: ['SLMGR-FTA-NAMED'],
    machine: withOption('/fta', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        const run = yield* rule.run(machine, given, elevated, use);
        const other = machine.tokens.certificates.find(known => certificateFits(known, machine, use.now));
        if (run.code !== '0xC004F30F' || other === undefined) return run;
        return yield* rule.run(machine, [other.thumbprint], elevated, use);
      },
    })),
  },
  {
    id: 'fta-asks-a-kms',
    breaks: '/fta activates by asking a KMS besides.',
    kills: ['SLMGR-FTA-LOCAL'],
    machine: withOption('/fta', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        const asked = yield* attemptKms(machine, use.profile, use.policies, use.now);
        return yield* rule.run(asked.machine, given, elevated, use);
      },
    })),
  },
  {
    id: 'fta-pin-not-passed-on',
    breaks: 'The PIN on the command line is not passed on.',
    kills: ['SLMGR-FTA-PIN'],
    machine: { unlocks: certificate => unlocks(certificate, undefined) },
  },
  {
    id: 'fta-any-pin',
    breaks: 'Any PIN unlocks a smart card.',
    kills: ['SLMGR-FTA-WRONG-PIN'],
    machine: { unlocks: () => true },
  },
  {
    id: 'fta-thumbprint-of-any-length',
    breaks: 'Any hexadecimal digits are taken for a thumbprint.',
    kills: ['SLMGR-FTA-THUMBPRINT'],
    machine: { isThumbprint: typed => /^[0-9A-Fa-f]+$/.test(typed) },
  },
  {
    id: 'fta-thumbprint-of-any-letters',
    breaks: 'Any forty characters are taken for a thumbprint.',
    kills: ['SLMGR-FTA-THUMBPRINT'],
    machine: { isThumbprint: typed => isThumbprint(typed) || typed.length === 40 },
  },
  {
    id: 'fta-unknown-thumbprint-malformed',
    breaks: 'A thumbprint of which there is no certificate is called malformed.',
    kills: ['SLMGR-FTA-UNKNOWN'],
    machine: { isThumbprint: () => false },
  },
];
