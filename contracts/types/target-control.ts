/** Target control 1.0: the kit steers an implementation under test. A target implements the verbs of the profiles it declares; a verb
 * it does not have is answered `unsupported`. Over HTTP one verb is one POST of JSON to `/control/v1/<verb>` (kebab-case). */
import type { KeyRingEntry } from './key-ring.js';
import type { EventList, HostStatus, Nothing } from './mock-control.js';
import type { Count, DomainName, Endpoint, Guid, HardwareId, Hresult, Minutes, Port, Timestamp } from './values.js';

/** What a target can stand in for. */
export type TargetProfile = 'machine' | 'kms-host';

/** Ways to reach a computer. A target names those it has; features about one interface need it, the others use any. */
export type TargetInterface = 'slmgr' | 'wmi' | 'registry' | 'event-log' | 'stimuli';

/** What a target can do beyond its interfaces. `virtual-clock`: time passes when the kit says so. */
export type TargetCapability = 'virtual-clock';

/** What a target says of itself. */
export interface TargetDescription {
  /** @minLength 1
   * @maxLength 200 */
  name: string;
  /** @minLength 1
   * @maxLength 100 */
  version: string;
  contract: '1.0';
  /** @minItems 1 */
  profiles: TargetProfile[];
  interfaces: TargetInterface[];
  capabilities: TargetCapability[];
  /** Interpretation id → the reading followed, where it is not the register's default.
   * @maxProperties 200 */
  readings: { [interpretation: string]: string };
}

/** One scenario's world: everything a target needs to know of its surroundings. */
export interface OpenWorld {
  /** @maxLength 1000 */
  scenario: string;
  profile: TargetProfile;
  now: Timestamp;
  /** @minimum 0
   * @maximum 4294967295
   * @TJS-type integer */
  seed: number;
  keyRing: KeyRingEntry[];
  dnsServers: Endpoint[];
  /** Where the activation service is: `http://127.0.0.1:40001`.
   * @maxLength 2000 */
  activationServiceUrl: string;
  /** Interpretation id → the reading this scenario is written for, where it is not the register's default. A target is asked only for
   * readings it declared.
   * @maxProperties 200 */
  readings: { [interpretation: string]: string };
}

export interface WorldOpened {
  /** The target's own name for this world; named in every later request.
   * @minLength 1
   * @maxLength 200 */
  world: string;
}

export interface CloseWorld {
  world: string;
}

/** A computer as it comes out of set-up. */
export interface CreateComputer {
  world: string;
  /** Short name, unique in the world: `KMS_1`.
   * @pattern ^[A-Za-z0-9_-]{1,63}$ */
  computer: string;
  /** Primary DNS suffix. */
  domain: DomainName;
  /** The DNS suffix search list after the primary suffix. */
  searchSuffixes: DomainName[];
  /** Edition id of the policy profile: `windows-7-enterprise`. */
  edition: string;
  virtualMachine: boolean;
  clientMachineId: Guid;
  hardwareId: HardwareId;
  /** False where the firmware lacks the marker of a qualifying edition (guide Table 10, 0xC004F035). */
  qualifyingMarker: boolean;
  /** Minutes that this computer's clock is ahead of the world's; negative: behind. */
  clockOffsetMinutes: number;
  /** The address this computer has, for a KMS host to listen on. */
  address: string;
  /** The port its KMS listens on, or its client asks, where nothing else is set: 1688 wherever the system allows it. */
  kmsPort: Port;
}

/** When the target next has something to do by itself; `null`: never, or it cannot tell. */
export interface NextTimer {
  /** The pattern of `Timestamp`, which a union would lose.
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$ */
  nextDue: Timestamp | null;
}

export interface InComputer {
  world: string;
  computer: string;
}

/** Runs slmgr (guide Table 2) at a command prompt on this computer. */
export interface RunSlmgr extends InComputer {
  /** As typed after `slmgr.vbs`, one member each: `["/ipk", "…"]`. */
  arguments: string[];
  elevated: boolean;
}

/** What the command printed and answered. */
export interface SlmgrOutcome {
  /** 0, or the error code as a signed or unsigned 32-bit number.
   * @TJS-type integer */
  exitCode: number;
  /** @maxLength 100000 */
  output: string;
}

export type WmiClass = 'SoftwareLicensingService' | 'SoftwareLicensingProduct';

/** A WMI value in JSON: uint32 as a number, dates as text, null where WMI has null. */
export type WmiValue = string | number | boolean | null;

/** Reads properties (guide Table 12). */
export interface ReadWmi extends InComputer {
  class: WmiClass;
  properties: string[];
}

export interface WmiProperties {
  /** @maxProperties 200 */
  properties: { [name: string]: WmiValue };
}

/** Calls a method (guide Table 12). */
export interface CallWmi extends InComputer {
  class: WmiClass;
  method: string;
  arguments: { [name: string]: WmiValue };
  elevated: boolean;
}

export interface WmiOutcome {
  code: Hresult;
}

/** A registry value. REG_DWORD carries a number, REG_SZ text, REG_MULTI_SZ lines. */
export type RegistryValue =
  | { type: 'REG_DWORD'; data: Count }
  | { type: 'REG_SZ'; data: string }
  | { type: 'REG_MULTI_SZ'; data: string[] };

/** `path` is relative to `HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform`; empty for that key itself. */
export interface ReadRegistry extends InComputer {
  path: string;
  name: string;
}

export interface RegistryRead {
  value: RegistryValue | null;
}

export interface WriteRegistry extends ReadRegistry {
  value: RegistryValue;
}

export interface ReadEvents extends InComputer {
  log: 'Application' | 'Key Management Service';
}

/** Something that happens to a computer. */
export type Stimulus =
  | { kind: 'restart' }
  | { kind: 'network-change' }
  /** The hardware becomes another; within tolerance the licence does not notice. */
  | { kind: 'hardware-change'; hardwareId: HardwareId; withinTolerance: boolean }
  | { kind: 'genuine-validation-fails' };

export interface Stimulate extends InComputer {
  stimulus: Stimulus;
}

/** Moves the world's clock; every timer due up to and at that instant runs, in order. */
export interface Advance {
  world: string;
  to: Timestamp;
}

// ── profile kms-host: a bare host, without a computer around it ──

export interface CreateHost {
  world: string;
  /** @pattern ^[A-Za-z0-9_-]{1,63}$ */
  host: string;
  domain: DomainName;
  hardwareId: HardwareId;
  clockOffsetMinutes: number;
  /** Listen here. */
  address: string;
  /** Listen on this port: 1688 wherever the system allows it. */
  kmsPort: Port;
}

export interface InHost {
  world: string;
  host: string;
}

export interface InstallHostKey extends InHost {
  /** @maxLength 128 */
  productKey: string;
}

export interface ConfigureTargetHost extends InHost {
  activationIntervalMinutes?: Minutes;
  renewalIntervalMinutes?: Minutes;
  dnsPublishing?: boolean;
}

/** `0x00000000`, or the code of the refusal. */
export interface HostOutcome {
  code: Hresult;
}

/** Target control: how the kit steers an implementation under test.
 * @base /control/v1
 * @version 1.0 */
export interface TargetControl {
  describe(request: Nothing): Promise<Answer<TargetDescription>>;
  open(request: OpenWorld): Promise<Answer<WorldOpened>>;
  close(request: CloseWorld): Promise<Answer<Nothing>>;
  advance(request: Advance): Promise<Answer<NextTimer>>;
  createComputer(request: CreateComputer): Promise<Answer<NextTimer>>;
  runSlmgr(request: RunSlmgr): Promise<Answer<SlmgrOutcome>>;
  readWmi(request: ReadWmi): Promise<Answer<WmiProperties>>;
  callWmi(request: CallWmi): Promise<Answer<WmiOutcome>>;
  readRegistry(request: ReadRegistry): Promise<Answer<RegistryRead>>;
  writeRegistry(request: WriteRegistry): Promise<Answer<Nothing>>;
  readEvents(request: ReadEvents): Promise<Answer<EventList>>;
  stimulate(request: Stimulate): Promise<Answer<Nothing>>;
  createHost(request: CreateHost): Promise<Answer<NextTimer>>;
  installHostKey(request: InstallHostKey): Promise<Answer<HostOutcome>>;
  activateHost(request: InHost): Promise<Answer<HostOutcome>>;
  configureHost(request: ConfigureTargetHost): Promise<Answer<HostOutcome>>;
  hostStatus(request: InHost): Promise<Answer<HostStatus>>;
  hostEvents(request: InHost): Promise<Answer<EventList>>;
}

/** Exactly one of three: the result; that the target does not have this; or that the target broke while doing it. */
export type Answer<Result> = { result: Result } | { unsupported: string } | { fault: string };
