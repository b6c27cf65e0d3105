import { success } from '../../machine.js';
import { activateByToken, fittingCertificates, removeLicense, restrictToTokens } from '../../tokens.js';
import { say } from '../messages.js';
import { type Options, outcome } from '../option.js';

/** Table 2, token-based activation. */
export const tokenOptions: Options = {
  '/lil': {
    operation: 'show',
    accepts: 0,
    *run(machine, _given, _elevated, { policies }) {
      const { installed } = machine.tokens;
      const lines = installed.flatMap(({ ilid, ilvid, validTo }) => [
        say(machine, 'license-id', { id: ilid }),
        say(machine, 'license-version', { version: ilvid }),
        say(machine, 'valid-to', { date: policies.toLocalTime(Date.parse(validTo), machine.computer.displayLanguage) }),
      ]);
      const output = lines.length === 0 ? say(machine, 'no-licenses') : lines.join('\n');
      return { machine, code: success, output };
    },
  },
  '/ril': {
    operation: 'configure',
    needs: 'an ILID and an ILvID',
    requires: 2,
    accepts: 2,
    *run(machine, [ilid = '', ilvid = ''], _elevated, { policies }) {
      const removed = removeLicense(machine, ilid, ilvid, policies);
      const run = outcome(removed, say(machine, 'license-removed', { id: ilid }));
      return { ...run, output: `${say(machine, 'removing-license')}\n${run.output}` };
    },
  },
  '/stao': {
    operation: 'configure',
    accepts: 0,
    *run(machine, _given, _elevated, { now }) {
      return { machine: restrictToTokens(machine, true, now), code: success, output: say(machine, 'tokens-only') };
    },
  },
  '/ctao': {
    operation: 'configure',
    accepts: 0,
    *run(machine, _given, _elevated, { now }) {
      return { machine: restrictToTokens(machine, false, now), code: success, output: say(machine, 'kms-and-tokens') };
    },
  },
  '/ltc': {
    operation: 'show',
    accepts: 0,
    *run(machine, _given, _elevated, { policies, now }) {
      const dateOf = (at: string) => policies.toLocalTime(Date.parse(at), machine.computer.displayLanguage);
      const lines = fittingCertificates(machine, policies, now).flatMap(certificate => [
        say(machine, 'certificate-thumbprint', { thumbprint: certificate.thumbprint }),
        say(machine, 'certificate-subject', { subject: certificate.subject }),
        say(machine, 'certificate-issuer', { issuer: certificate.issuer }),
        say(machine, 'valid-from', { date: dateOf(certificate.validFrom) }),
        say(machine, 'valid-to', { date: dateOf(certificate.validTo) }),
      ]);
      const output = lines.length === 0 ? say(machine, 'no-certificates') : lines.join('\n');
      return { machine, code: success, output };
    },
  },
  '/fta': {
    operation: 'left-unsaid',
    needs: 'a certificate thumbprint',
    accepts: 2,
    *run(machine, [thumbprint = '', pin], _elevated, { policies, now }) {
      const { edition } = machine.computer;
      const run = outcome(activateByToken(machine, thumbprint, pin, policies, now), say(machine, 'activated'));
      const heading = say(machine, 'activating', { name: edition.name, activationId: edition.activationId });
      return { ...run, output: `${heading}\n${run.output}` };
    },
  },
};
