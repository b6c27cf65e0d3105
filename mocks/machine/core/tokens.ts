import type { IssuanceLicense, TokenCertificate } from '../../../contracts/types/token-activation.js';
import { type Machine, success, type Tokens } from './machine.js';
import type { MachinePolicies } from './policies.js';

/** The computer after a command, and `0x00000000` or why it did nothing. */
interface Done {
  machine: Machine;
  code: string;
}

/** Installs a licence file of this world, named with or without its folder (Table 2, /ilc). */
export function installLicense(machine: Machine, typed: string, policies: MachinePolicies): Done {
  const file = typed.split(/[\\/]/).at(-1)?.toLowerCase();
  const license = machine.tokens.files.find(known => known.file.toLowerCase() === file);
  if (license === undefined) return { machine, code: '0x80070002' };
  const code = policies.judgeLicenseFile(license);
  if (code !== success) return { machine, code };
  const others = machine.tokens.installed.filter(known => !same(known, license));
  return { machine: withTokens(machine, { installed: [...others, license] }), code };
}

/** Installs again the licences that set-up saved; issuance licences are none of them (Table 2, /rilc). */
export function reinstallLicenses(machine: Machine, policies: MachinePolicies): Done {
  const installed = policies.licensesAfterReinstall(machine.tokens.installed);
  return { machine: withTokens(machine, { installed }), code: success };
}

/** Removes the installed issuance licence of these ids (Table 2, /ril; 0xC004F304 where there is none). */
export function removeLicense(machine: Machine, ilid: string, ilvid: string, policies: MachinePolicies): Done {
  const kept = machine.tokens.installed.filter(license => !policies.meansLicense(license, ilid, ilvid));
  if (kept.length === machine.tokens.installed.length) return { machine, code: '0xC004F304' };
  return { machine: withTokens(machine, { installed: kept }), code: success };
}

/** Sets or clears the flag for token-based activation only (Table 2, /stao and /ctao). A cleared one lets an attempt that fell due meanwhile
 * happen at once. */
export function restrictToTokens(machine: Machine, only: boolean, now: number): Machine {
  const { attemptAt } = machine.timers;
  const resumed = only || attemptAt === null ? attemptAt : Math.max(attemptAt, now);
  return { ...withTokens(machine, { only }), timers: { ...machine.timers, attemptAt: resumed } };
}

/** The certificates that can activate the installed software (Table 2, /ltc). */
export function fittingCertificates(
  machine: Machine,
  policies: MachinePolicies,
  now: number,
): readonly TokenCertificate[] {
  return machine.tokens.certificates.filter(certificate => policies.certificateFits(certificate, machine, now));
}

/** Activates with one certificate (Table 2, /fta). The codes are those of the script's table: 0xC004F30D no thumbprint, 0xC004F30E none of that
 * thumbprint, 0xC004F30F one that does not fit, 0xC004F305 one whose key stays locked. */
export function activateByToken(
  machine: Machine,
  thumbprint: string,
  pin: string | undefined,
  policies: MachinePolicies,
  now: number,
): Done {
  if (!policies.isThumbprint(thumbprint)) return { machine, code: '0xC004F30D' };
  const certificate = machine.tokens.certificates.find(known => known.thumbprint === thumbprint.toUpperCase());
  if (certificate === undefined) return { machine, code: '0xC004F30E' };
  if (!policies.certificateFits(certificate, machine, now)) return { machine, code: '0xC004F30F' };
  if (!policies.unlocks(certificate, pin)) return { machine, code: '0xC004F305' };
  const license = { status: 1, reason: success, graceEndsAt: null, validUntil: null } as const;
  return { machine: { ...machine, license }, code: success };
}

function same(one: IssuanceLicense, other: IssuanceLicense): boolean {
  return one.ilid === other.ilid && one.ilvid === other.ilvid;
}

function withTokens(machine: Machine, changes: Partial<Tokens>): Machine {
  return { ...machine, tokens: { ...machine.tokens, ...changes } };
}
