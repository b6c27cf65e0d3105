import type { Edition } from '../../../contracts/profiles/policy-profile.js';
import type { KeyRingEntry } from '../../../contracts/types/key-ring.js';
import type { Account, DisplayLanguage, RegistryHive, RegistryValue } from '../../../contracts/types/target-control.js';
import type { IssuanceLicense, TokenCertificate } from '../../../contracts/types/token-activation.js';
import type { LicenseStatus } from '../../../contracts/types/values.js';
import { type DesktopState, newDesktop } from './desktop/desktop-state.js';
import { type EventLog, emptyLog } from './event-log.js';
import { minute } from './instants.js';
import { type Notices, noNotices } from './notifications/notices.js';
import { emptyRegistry } from './registry.js';
import type { RegistryRules } from './registry-rules.js';

/** What does not change by licensing: the computer itself. */
export interface Computer {
  readonly name: string;
  readonly domain: string;
  readonly searchSuffixes: readonly string[];
  readonly edition: Edition;
  readonly virtualMachine: boolean;
  readonly hardwareId: string;
  readonly qualifyingMarker: boolean;
  readonly clockOffsetMinutes: number;
  /** The language in which slmgr prints. */
  readonly displayLanguage: DisplayLanguage;
  /** The Server Core installation option: no notification UI (Table 1, note). */
  readonly serverCore: boolean;
  readonly accounts: readonly Account[];
}

/** Where the licence stands. Instants are epoch milliseconds on the world's clock. */
export interface License {
  readonly status: LicenseStatus;
  /** Diagnostic code (Table 12, LicenseStatusReason). */
  readonly reason: string;
  /** When the grace period of status 2, 3 or 4 ends. */
  readonly graceEndsAt: number | null;
  /** When a KMS activation lapses; null where the activation is permanent or there is none. */
  readonly validUntil: number | null;
  /** The licence before the system was found not to be genuine, in status 4 or 5 by that. */
  readonly heldBefore?: License;
  /** What somebody tampered with, in status 4 or 5 by that (Table 1, last two rows). */
  readonly tamperedWith?: 'licensing-components' | 'license-files';
}

/** What a KMS host told this client. */
export interface LearntFromHost {
  readonly activationIntervalMinutes: number;
  readonly renewalIntervalMinutes: number;
  readonly hostProductKeyId: string;
  readonly count: number;
}

export interface HostAddress {
  readonly name: string;
  readonly port: number;
}

/** One key: its path relative to the key of the hive, and value name in small letters → value. */
export interface RegistryKey {
  readonly path: string;
  readonly values: Readonly<Record<string, { readonly name: string; readonly value: RegistryValue }>>;
}

/** The keys of one hive by their path in small letters. */
export type Registry = Readonly<Record<string, RegistryKey>>;

/** The part of a KMS that can fail to start (Table 11, 12291 and 12292). */
export type KmsStartPart = 'initialization' | 'renewal-timer';

/** Where the KMS of a computer stands, and the TCP port that it listens on. */
export type KmsService =
  | { readonly state: 'stopped' | 'failed' }
  | { readonly state: 'running'; readonly port: number; readonly intervalsAtStart?: SetIntervals };

/** The minutes that are set for the intervals of a KMS host; null: none. */
export type SetIntervals = Readonly<Record<'activation' | 'renewal', number | null>>;

/** Instants at which the computer does something by itself; null: never. */
export interface Timers {
  /** The next KMS activation or renewal attempt. */
  readonly attemptAt: number | null;
  /** Until when a network change triggers an attempt after a failed renewal. */
  readonly watchUntil: number | null;
  /** The next DNS publication of a KMS host. */
  readonly publishAt: number | null;
}

/** Token-based activation: what is installed, what there is to install, and who may use it. */
export interface Tokens {
  /** The flag of `/stao`: no KMS activation of its own accord. */
  readonly only: boolean;
  readonly installed: readonly IssuanceLicense[];
  /** Licence files this world knows. */
  readonly files: readonly IssuanceLicense[];
  readonly certificates: readonly TokenCertificate[];
}

/** One simulated computer. */
export interface Machine {
  readonly computer: Computer;
  readonly clientMachineId: string;
  /** State of the machine's own random numbers. */
  readonly random: number;
  readonly installedKey: KeyRingEntry | null;
  readonly license: License;
  readonly registry: Readonly<Record<RegistryHive, Registry>>;
  /** How this computer reads its registry (Table 3). */
  readonly registryRules: RegistryRules;
  readonly learnt: LearntFromHost | null;
  readonly cachedHost: HostAddress | null;
  /** Whether KMS hosts are cached; null where nobody said so. */
  readonly hostCaching: boolean | null;
  /** The last host that was found through DNS and asked (Table 12, Discovered…). */
  readonly discoveredHost: HostAddress | null;
  readonly timers: Timers;
  readonly events: EventLog;
  /** Whether a user is logged on: from a logon until the computer restarts. */
  readonly loggedOn: boolean;
  readonly notices: Notices;
  readonly desktop: DesktopState;
  readonly rearmsRemaining: number;
  /** A rearm waits for the next restart. */
  readonly rearmPending: boolean;
  /** What token-based activation goes by (Table 2). */
  readonly tokens: Tokens;
  /** Keys this world knows. */
  readonly keyRing: readonly KeyRingEntry[];
  /** The port of a KMS host where nothing else is set. */
  readonly kmsPort: number;
  readonly kmsService: KmsService;
  /** What the next start of the KMS fails at; null: nothing. */
  readonly kmsStartFails: KmsStartPart | null;
}

/** The part of a new computer that set-up decides. */
export interface SetUp {
  computer: Computer;
  clientMachineId: string;
  seed: number;
  keyRing: readonly KeyRingEntry[];
  /** The product key that set-up installed. */
  installedKey: KeyRingEntry | null;
  kmsPort: number;
  rearms: number;
  license: License;
  registryRules: RegistryRules;
  /** None where token-based activation plays no part. */
  issuanceLicenses?: readonly IssuanceLicense[];
  certificates?: readonly TokenCertificate[];
}

export const success = '0x00000000';

/** A computer fresh from set-up: the setup key of its edition installed (Table 9), in out-of-box grace, about to ask for a KMS. */
export function setUp(given: SetUp, now: number): Machine {
  return {
    computer: given.computer,
    clientMachineId: given.clientMachineId,
    random: given.seed,
    installedKey: given.installedKey,
    license: given.license,
    registry: emptyRegistry,
    registryRules: given.registryRules,
    learnt: null,
    cachedHost: null,
    hostCaching: null,
    timers: { attemptAt: given.installedKey === null ? null : now, watchUntil: null, publishAt: null },
    discoveredHost: null,
    events: emptyLog(),
    loggedOn: false,
    notices: noNotices(given.license),
    desktop: newDesktop,
    rearmsRemaining: given.rearms,
    rearmPending: false,
    tokens: {
      only: false,
      installed: [],
      files: given.issuanceLicenses ?? [],
      certificates: given.certificates ?? [],
    },
    keyRing: given.keyRing,
    kmsPort: given.kmsPort,
    kmsService: { state: 'stopped' },
    kmsStartFails: null,
  };
}

/** A computer is a KMS host while a KMS host key is installed on it. */
export function isKmsHost(machine: Machine): boolean {
  return machine.installedKey?.channel === 'kms-host';
}

/** A KMS host is activated while its licence is (facts of the guide: a host in notification refuses clients). */
export function isActivatedHost(machine: Machine): boolean {
  return isKmsHost(machine) && machine.license.status === 1;
}

/** The computer's own clock. */
export function clockOf(machine: Machine, now: number): number {
  return now + machine.computer.clockOffsetMinutes * minute;
}

export function fullName(computer: Computer): string {
  return `${computer.name}.${computer.domain}`.toLowerCase();
}
