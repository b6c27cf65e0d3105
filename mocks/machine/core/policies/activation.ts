import { type ConfirmationIdVerdict, judgeConfirmationId } from '../../../../contracts/offline/confirmation-id.js';
import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { KeyRingEntry } from '../../../../contracts/types/key-ring.js';
import { minutesUntil } from '../instants.js';
import { type Computer, clockOf, fullName, type License, type Machine } from '../machine.js';

/** Policies of what activates a client and what comes of it, one function each. */
export interface ActivationPolicies {
  /** Whether a system with this key is activated at a KMS; else online (Table 2, /ato). */
  activatesAtKms(key: KeyRingEntry): boolean;
  /** N-policy of an edition (Table 8). */
  threshold(profile: PolicyProfile, computer: Computer): number;
  /** The client decides whether the count suffices (glossary, N-policy). */
  countSuffices(count: number, threshold: number): boolean;
  /** Days that a KMS activation lasts, the same on every edition (Table 8). */
  kmsValidityDays(profile: PolicyProfile, computer: Computer): number;
  /** When a KMS activation lapses that would last until `end` where it begins now: a sliding window (KMS activation timing). */
  kmsValidUntil(machine: Machine, end: number): number;
  /** The licence after an activation, from whatever state (KMS activation timing). */
  afterActivation(before: License, activated: License): License;
  /** The licence after a host refused the request: it covers no such product, or is not activated (Table 7). */
  afterRefusal(license: License, code: string, now: number): License;
  /** The code shown where there is no product key to activate (Table 10, 0xC004F014). */
  missingKeyCode(): string;
  /** The time a client writes into its request: its own clock, in epoch milliseconds UTC (Table 10, 0xC004F06C). */
  requestTime(machine: Machine, now: number): number;
  /** The name that a client gives of itself (Table 11, Machine; glossary, FQDN). */
  nameToGive(machine: Machine): string;
  /** Minutes to expiry that a client names in its request (Table 11). */
  minutesToExpiration(machine: Machine, now: number): number;
  /** Whether the firmware marker is required for this key (Table 10, 0xC004F035). */
  requiresMarker(machine: Machine): boolean;
  /** The code a computer ends with when the activation service refused it (Table 10). */
  serviceRefusal(code: string): string;
  /** When an online activation lapses; null: never, since MAK and KMS host keys activate for good (Planning Guide). */
  onlineValidUntil(now: number): number | null;
  /** The hardware id that a computer names to the activation service. */
  hardwareToName(machine: Machine): string;
  /** How a confirmation id stands to this computer's installation id (Table 10, 0xC004F02C). */
  judgeConfirmationId(installationId: string, typed: string): ConfirmationIdVerdict;
}

/** The guide's, in the default reading. */
export const standardActivation: ActivationPolicies = {
  activatesAtKms: key => key.channel === 'setup',
  threshold: (profile, computer) => profile.thresholds[computer.edition.family],
  countSuffices: (count, threshold) => count >= threshold,
  kmsValidityDays: profile => profile.kmsValidityDays,
  kmsValidUntil: (_machine, end) => end,
  afterActivation: (_before, activated) => activated,
  afterRefusal: license => license,
  missingKeyCode: () => '0xC004F014',
  requestTime: clockOf,
  nameToGive: ({ computer }) => fullName(computer),
  minutesToExpiration: (machine, now) =>
    minutesUntil(machine.license.validUntil ?? machine.license.graceEndsAt ?? now, now),
  requiresMarker: machine =>
    machine.computer.edition.family === 'client' &&
    machine.installedKey !== null &&
    machine.installedKey.channel !== 'mak',
  serviceRefusal: code => code,
  onlineValidUntil: () => null,
  hardwareToName: machine => machine.computer.hardwareId,
  judgeConfirmationId,
};
