import type { IssuanceLicense, TokenCertificate } from '../../../../contracts/types/token-activation.js';
import type { Machine } from '../machine.js';

/** What makes a KMS client ask of its own accord: an interval that passed, its start, or an event after a failed renewal. */
export type Occasion = 'interval' | 'start' | 'qualifying-event';

/** Policies of licence files and of token-based activation, one function each. */
export interface TokensPolicies {
  /** 0x00000000, or why this licence file is not installed: it is not judged before it is used (Table 2, /ilc). */
  judgeLicenseFile(license: IssuanceLicense): string;
  /** The issuance licences that are left when the licences of set-up are installed again (Table 2, /rilc). */
  licensesAfterReinstall(installed: readonly IssuanceLicense[]): readonly IssuanceLicense[];
  /** Whether this is the licence that was meant (Table 2, /ril). */
  meansLicense(license: IssuanceLicense, ilid: string, ilvid: string): boolean;
  /** Whether this computer asks for a KMS of its own accord (Table 2, /stao and /ctao). */
  attemptsByItself(machine: Machine, occasion: Occasion): boolean;
  /** Whether `/ato` asks for a KMS (Table 2, /ato: also after /stao). */
  attemptsWhenAsked(machine: Machine): boolean;
  /** Whether a certificate can activate the installed software now (Table 2, /ltc). */
  certificateFits(certificate: TokenCertificate, machine: Machine, now: number): boolean;
  /** Whether this can be a thumbprint (facts of the guide, 0xC004F30D). */
  isThumbprint(typed: string): boolean;
  /** Whether the private key of a certificate can be used with what was typed as its PIN (Table 2, /fta). */
  unlocks(certificate: TokenCertificate, pin: string | undefined): boolean;
}

/** The guide's, in the default reading. */
export const standardTokens: TokensPolicies = {
  judgeLicenseFile: () => '0x00000000',
  licensesAfterReinstall: installed => installed,
  meansLicense: (license, ilid, ilvid) => license.ilid === ilid.toLowerCase() && String(license.ilvid) === ilvid,
  attemptsByItself: machine => !machine.tokens.only,
  attemptsWhenAsked: () => true,
  certificateFits: (certificate, machine, now) =>
    Date.parse(certificate.validFrom) <= now &&
    now <= Date.parse(certificate.validTo) &&
    machine.tokens.installed.some(
      ({ intact, trusts, validTo }) => intact && trusts === certificate.issuer && now <= Date.parse(validTo),
    ),
  isThumbprint: typed => /^[0-9A-Fa-f]{40}$/.test(typed),
  unlocks: (certificate, pin) => certificate.pin === undefined || certificate.pin === pin,
};
