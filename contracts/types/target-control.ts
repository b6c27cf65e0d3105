/** Target control 1.0: the kit steers an implementation under test. A target implements the verbs of the profiles it declares; a verb
 * it does not have is answered `unsupported`. Over HTTP one verb is one POST of JSON to `/control/v1/<verb>` (kebab-case). */
import type { KeyRingEntry } from './key-ring.js';
import type { EventList, HostStatus, Nothing } from './mock-control.js';
import type { IssuanceLicense, TokenCertificate } from './token-activation.js';
import type { Count, DomainName, Endpoint, Guid, HardwareId, Hresult, Minutes, Port, Timestamp } from './values.js';

/** What a target can stand in for. */
export type TargetProfile = 'machine' | 'kms-host';

/** Ways to reach a computer. A target names those it has; features about one interface need it, the others use any. A bare KMS host can
 * have one of them: `event-log`, where it answers `hostEvents`. */
export type TargetInterface =
  | 'slmgr'
  | 'wmi'
  | 'registry'
  | 'event-log'
  | 'stimuli'
  /** Balloons and dialogs (Table 1). */
  | 'notifications'
  /** The desktop background and the group policies on it (Table 4). */
  | 'desktop';

/** What a target can do beyond its interfaces. */
export type TargetCapability =
  /** Time passes when the kit says so. A target without it lives in real time: its worlds are opened with the wall clock's instant, `advance` is
   * never asked of it, and what cannot be judged in real time is not applicable. */
  | 'virtual-clock'
  /** It saves its event logs as an event viewer does. */
  | 'event-export'
  /** It exports its registry as a .reg file, and imports one. */
  | 'registry-files'
  /** It knows the kit's issuance licences and certificates (Table 2, token-based activation). */
  | 'token-activation';

/** What a target says of itself. */
export interface TargetDescription {
  /** Of the implementation, for reports.
   * @minLength 1
   * @maxLength 200 */
  name: string;
  /** Of the implementation, for reports.
   * @minLength 1
   * @maxLength 100 */
  version: string;
  /** The version of this contract that the target was written for: the oldest that has all it uses.
   * @pattern ^1\.(0|[1-9][0-9]{0,3})$ */
  contract: string;
  /** @minItems 1 */
  profiles: TargetProfile[];
  interfaces: TargetInterface[];
  capabilities: TargetCapability[];
  /** Interpretation id → the reading followed, where it is not the register's default.
   * @maxProperties 200 */
  readings: { [interpretation: string]: string };
}

/** The environment document: what surrounds an implementation under test in one scenario, each fact in one place. `open` carries it; a program
 * that the kit started finds the same facts in the file that the environment variable VA_TCK_ENVIRONMENT names.
 * @document 1.0 */
export interface LabEnvironment {
  /** Which scenario: for logs, never to be acted on.
   * @maxLength 1000 */
  scenario: string;
  /** What the target stands in for here. */
  profile: TargetProfile;
  /** `virtual`: time stands still until `advance` moves it. `wall`: the time is that of the system, and `advance` is not asked; so for every
   * target that does not declare the capability `virtual-clock`. */
  clock: 'virtual' | 'wall';
  /** The instant at which the world begins. */
  now: Timestamp;
  /** What a target decides at random is decided by this number, so that the same run decides the same.
   * @minimum 0
   * @maximum 4294967295
   * @TJS-type integer */
  seed: number;
  /** DNS servers of this world, real DNS over UDP and TCP. They answer for every domain of it (RFC 1035, RFC 2782); each domain is a zone of its
   * own, and takes dynamic updates (RFC 2136) without signature, unless the scenario has them refused. Ask these and no other; their port is
   * seldom 53. */
  dnsServers: Endpoint[];
  /** Where the activation service is: `http://127.0.0.1:40001`. The path of the activation protocol, `/activation/v1/<verb>`, follows.
   * @maxLength 2000 */
  activationServiceUrl: string;
}

/** Opens one scenario's world: its surroundings, and what holds in it. */
export interface OpenWorld extends LabEnvironment {
  /** The keys that exist in this world: what can be installed, and what a KMS host key covers by its type. */
  keyRing: KeyRingEntry[];
  /** The licence files that `/ilc` may be given; for targets with token activation.
   * @maxItems 50 */
  issuanceLicenses?: IssuanceLicense[];
  /** Interpretation id → the reading this scenario is written for, where it is not the register's default. A target is asked only for
   * readings it declared.
   * @maxProperties 200 */
  readings: { [interpretation: string]: string };
}

/** The world is open. */
export interface WorldOpened {
  /** The target's own name for this world; named in every later request.
   * @minLength 1
   * @maxLength 200 */
  world: string;
}

/** Which world to forget. */
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
  /** The language in which slmgr prints; English where it is not given. */
  displayLanguage?: DisplayLanguage;
  /** True for the Server Core installation option, which has no notification UI (Table 1, note). */
  serverCore?: boolean;
  /** Accounts of this computer that may be named to slmgr on another one. None: nobody may.
   * @maxItems 20 */
  accounts?: Account[];
  /** For targets with token activation. None: there is no certificate.
   * @maxItems 20 */
  certificates?: TokenCertificate[];
}

export type DisplayLanguage = 'en-US' | 'zh-TW';

/** An account that slmgr may be given (Table 2, user and password). */
export interface Account {
  /** @minLength 1
   * @maxLength 100 */
  user: string;
  /** @maxLength 100 */
  password: string;
  /** Whether it has the rights that a remote command needs. */
  administrator: boolean;
}

/** When the target next has something to do by itself; `null`: never, or it cannot tell. The kit stops the clock there on its way, so that
 * whoever the target then asks has the same time. */
export interface NextTimer {
  /** An instant on the world's clock.
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$ */
  nextDue: Timestamp | null;
}

/** Which computer, in which world. */
export interface InComputer {
  /** As `open` answered. */
  world: string;
  /** As `createComputer` named it. */
  computer: string;
}

/** Runs slmgr (guide Table 2) at a command prompt on this computer. */
export interface RunSlmgr extends InComputer {
  /** As typed after `slmgr.vbs`, one member each: `["/ipk", "…"]`, or `["SRV_1", "user", "password", "/dli"]` for another computer. */
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

/** The values of the properties; or, where the class has no property of a name, none of them and a code. */
export interface WmiProperties {
  /** `0x00000000` where it is not given. */
  code?: Hresult;
  /** @maxProperties 200 */
  properties: { [name: string]: WmiValue };
}

/** Calls a method (guide Table 12). */
export interface CallWmi extends InComputer {
  class: WmiClass;
  method: string;
  /** By the names and types that sppwmi.mof declares: what Table 12 calls 0 and 1 is false and true where the type is boolean. */
  arguments: { [name: string]: WmiValue };
  elevated: boolean;
}

/** The code of the call, and the [out] arguments of the method by name, where it has any and succeeded. */
export interface WmiOutcome {
  code: Hresult;
  /** @maxProperties 20 */
  output?: { [name: string]: WmiValue };
}

/** A registry value. REG_DWORD carries a number, REG_SZ text, REG_MULTI_SZ lines, REG_BINARY pairs of hexadecimal digits. */
export type RegistryValue =
  | { type: 'REG_BINARY'; data: string }
  | { type: 'REG_DWORD'; data: Count }
  | { type: 'REG_SZ'; data: string }
  | { type: 'REG_MULTI_SZ'; data: string[] };

/** Where a value is. `software`: below `HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform`. `policies`: below
 * `HKLM\SOFTWARE\Policies\Microsoft\Windows NT\CurrentVersion\Software Protection Platform`, which group policy writes. */
export type RegistryHive = 'software' | 'policies';

/** `path` is relative to the key of the hive; empty for that key itself. */
export interface ReadRegistry extends InComputer {
  /** `software` where it is not given. */
  hive?: RegistryHive;
  path: string;
  name: string;
}

export interface RegistryRead {
  value: RegistryValue | null;
}

export interface WriteRegistry extends ReadRegistry {
  value: RegistryValue;
}

/** The keys below SoftwareProtectionPlatform as a .reg file (Windows Registry Editor Version 5.00). */
export interface RegistryFile {
  /** @maxLength 1000000 */
  text: string;
}

export interface ImportRegistry extends InComputer, RegistryFile {}

export interface ReadEvents extends InComputer {
  log: 'Application' | 'Key Management Service';
}

/** Saves a log as the event viewer does. */
export interface ExportEvents extends ReadEvents {
  format: 'csv' | 'xml';
}

export interface ExportedEvents {
  /** @maxLength 10000000 */
  text: string;
}

// ── what the user at the computer sees ──

/** The issue of Table 1 that a notification is about; `activate-soon`: a reminder while the first grace period runs. */
export type NotificationIssue =
  | 'activate-soon'
  | 'grace-expired'
  | 'reactivation-needed'
  | 'kms-renewal-expired'
  | 'not-genuine'
  | 'licensing-components-changed'
  | 'license-files-changed';

/** A balloon or a dialog. Its words are the implementation's. */
export interface Notification {
  at: Timestamp;
  /** `dialog`: the one that goes with a balloon. `logon-dialog`: one that stands in the way of a logon. */
  kind: 'balloon' | 'dialog' | 'logon-dialog';
  issue: NotificationIssue;
  /** Links on it by their address; one where an administrator gave an AlternateURL (Table 3).
   * @maxItems 20 */
  links: string[];
  /** After how many seconds it closes by itself; null: never. */
  closesAfterSeconds: Count | null;
}

export interface NotificationList {
  /** Since the computer was created, oldest first; of more than 10,000 the newest.
   * @maxItems 10000 */
  notifications: Notification[];
}

/** What the user who logged on last sees. */
export interface Desktop {
  /** `black`, or the picture that is shown by its path; `none`: neither.
   * @maxLength 1000 */
  background: string;
  /** Of a picture; of no consequence without one. */
  style: WallpaperStyle;
  /** Whether the icons are those that the user chose, or those of the system. */
  icons: 'default' | 'changed';
}

export type WallpaperStyle = 'center' | 'tile' | 'stretch';

/** What a user does on the desktop's pages of the control panel. */
export type DesktopChange = { change: 'background'; image: string; style: WallpaperStyle } | { change: 'icons' };

/** Asked only while a user is logged on. */
export interface ChangeDesktop extends InComputer {
  change: DesktopChange;
}

export interface DesktopChangeOutcome {
  result: 'changed' | 'prevented';
}

/** A group policy of Table 4, in user configuration, administrative templates. */
export type GroupPolicy =
  | { policy: 'prevent-changing-desktop-background'; state: PolicyState }
  | { policy: 'desktop-wallpaper'; state: 'enabled'; image: string; style: WallpaperStyle }
  | { policy: 'desktop-wallpaper'; state: 'disabled' | 'not-configured' }
  | { policy: 'prevent-changing-desktop-icons'; state: PolicyState };

export type PolicyState = 'enabled' | 'disabled' | 'not-configured';

/** Sets one group policy for the user of this computer; it holds from the next logon. */
export interface SetGroupPolicy extends InComputer {
  setting: GroupPolicy;
}

/** Something that happens to a computer. */
export type Stimulus =
  | { kind: 'restart' }
  | { kind: 'network-change' }
  /** The hardware becomes another; within tolerance the licence does not notice. */
  | { kind: 'hardware-change'; hardwareId: HardwareId; withinTolerance: boolean }
  | { kind: 'genuine-validation-fails' }
  | { kind: 'genuine-validation-succeeds' }
  /** The Software Protection service stops and starts; the computer runs on. */
  | { kind: 'service-restart' }
  /** A user logs on, and stays so until the computer restarts or is generalized; nobody is logged on to a new computer. What is shown at
   * logon, and the reminders that come by the hour, are for a user who is logged on. */
  | { kind: 'logon' }
  /** A picture file comes to be at its path, or is there no more; until then there is a picture at every path. */
  | { kind: 'picture-file'; image: string; available: boolean }
  /** `sysprep /generalize`; `skipRearm` is the setting of that name in the answer file. */
  | { kind: 'sysprep'; skipRearm: boolean }
  | { kind: 'service-pack-installed' }
  /** Licensing components, or licence files, were changed by somebody (Table 1). */
  | { kind: 'tampering'; target: 'licensing-components' | 'license-files' }
  /** A product key is typed into the control panel instead of slmgr. */
  | { kind: 'key-typed-in-control-panel'; productKey: string }
  /** The KMS on this computer cannot start at the next attempt (Table 11, 12291 and 12292). */
  | { kind: 'kms-start-fails'; part: 'initialization' | 'renewal-timer' };

export interface Stimulate extends InComputer {
  stimulus: Stimulus;
}

/** `0x00000000`, or the code that whoever did it was answered with. */
export interface StimulusOutcome {
  code: Hresult;
}

/** Moves the world's clock. Between two of these it stands still. */
export interface Advance {
  world: string;
  /** Never before the instant that the clock shows; the same instant again asks for what has become due at it. */
  to: Timestamp;
}

// ── profile kms-host: a bare host, without a computer around it ──

/** A KMS host without a key. */
export interface CreateHost {
  world: string;
  /** Short name, unique in the world: `KMS_1`. The full name, under which it is published, is `kms_1.contoso.com`; the lab's DNS knows the address
   * of that name.
   * @pattern ^[A-Za-z0-9_-]{1,63}$ */
  host: string;
  /** Primary DNS suffix: the domain in which it publishes itself. */
  domain: DomainName;
  /** Sent to the activation service with the host key. */
  hardwareId: HardwareId;
  /** Minutes that this host's clock is ahead of the world's; negative: behind. */
  clockOffsetMinutes: number;
  /** Listen here for the KMS protocol, from the answer to this on. */
  address: string;
  /** Listen on this port: 1688 wherever the system allows it. */
  kmsPort: Port;
}

/** Which bare KMS host, in which world. */
export interface InHost {
  /** As `open` answered. */
  world: string;
  /** As `createHost` named it. */
  host: string;
}

/** A KMS host key, as typed. */
export interface InstallHostKey extends InHost {
  /** Anything may be typed: what is no KMS host key is refused with a code, not with a fault.
   * @maxLength 128 */
  productKey: string;
}

/** Settings of the host; absent members stay as they are. */
export interface ConfigureTargetHost extends InHost {
  /** VLActivationInterval: how soon a client that is not activated asks again. */
  activationIntervalMinutes?: Minutes;
  /** VLRenewalInterval: how soon an activated client renews. */
  renewalIntervalMinutes?: Minutes;
  /** Whether the host publishes its SRV record. */
  dnsPublishing?: boolean;
}

/** `0x00000000`, or the code of the refusal; where the guide names none, any other than `0x00000000`. */
export interface HostOutcome {
  code: Hresult;
}

/** Target control: how the kit steers an implementation under test.
 * @base /control/v1
 * @version 1.0 */
export interface TargetControl {
  /** Says what the target is: its profiles, interfaces, capabilities, and the readings it follows. The first thing asked, before any world
   * is open; the plan follows from the answer. May be asked again. What is not declared is not asked, and reported as not applicable. */
  describe(request: Nothing): Promise<Answer<TargetDescription>>;
  /** Opens one scenario's world, empty: nothing of any world before may be seen in it. Names it. Several can be open
   * at the same time; they share nothing. */
  open(request: OpenWorld): Promise<Answer<WorldOpened>>;
  /** Forgets a world: every timer stops and every port is free again before this is answered, since another world may be given the same
   * addresses. */
  close(request: CloseWorld): Promise<Answer<Nothing>>;
  /** Moves a virtual clock to an instant. Every timer due up to and at that instant runs, in order of time, each at its own time, and is done (requests sent, answers
   * read, events written) before this is answered with the timer that is due next. The kit moves everybody from timer to timer, so that a
   * renewal on day 7 meets a host whose clock says day 7. */
  advance(request: Advance): Promise<Answer<NextTimer>>;
  /** Profile machine: sets up a computer, as it is after its first start: its setup key installed where its edition has one, the first grace
   * period running. */
  createComputer(request: CreateComputer): Promise<Answer<NextTimer>>;
  /** Interface slmgr: runs one command, and answers once it has ended, what it printed included. A command that fails is a result with
   * its exit code, not a fault. */
  runSlmgr(request: RunSlmgr): Promise<Answer<SlmgrOutcome>>;
  /** Interface wmi: reads properties. A name that the class does not have is a result with the code of WMI, not a fault. */
  readWmi(request: ReadWmi): Promise<Answer<WmiProperties>>;
  /** Interface wmi: calls a method, and answers with its code once it has ended. */
  callWmi(request: CallWmi): Promise<Answer<WmiOutcome>>;
  /** Interface registry: reads one value; `null` where there is none. */
  readRegistry(request: ReadRegistry): Promise<Answer<RegistryRead>>;
  /** Interface registry: writes one value as an administrator would, whatever it is; keys on its path come to be. */
  writeRegistry(request: WriteRegistry): Promise<Answer<Nothing>>;
  /** Interface registry: deletes one value; that there is none is no error. */
  deleteRegistry(request: ReadRegistry): Promise<Answer<Nothing>>;
  /** Capability registry-files: exports the keys below SoftwareProtectionPlatform. */
  exportRegistry(request: InComputer): Promise<Answer<RegistryFile>>;
  /** Capability registry-files: imports a file, and answers with the code that its importer got. */
  importRegistry(request: ImportRegistry): Promise<Answer<StimulusOutcome>>;
  /** Interface event-log: reads a whole log, oldest first. */
  readEvents(request: ReadEvents): Promise<Answer<EventList>>;
  /** Capability event-export: saves a log as the event viewer does. */
  exportEvents(request: ExportEvents): Promise<Answer<ExportedEvents>>;
  /** Interface notifications: what the user has been shown since the computer was created. */
  readNotifications(request: InComputer): Promise<Answer<NotificationList>>;
  /** Interface desktop: what the desktop looks like to the user who logged on last. */
  readDesktop(request: InComputer): Promise<Answer<Desktop>>;
  /** Interface desktop: the user changes it; `prevented` where a policy forbids that. */
  changeDesktop(request: ChangeDesktop): Promise<Answer<DesktopChangeOutcome>>;
  /** Interface desktop: sets one group policy for the user. */
  setGroupPolicy(request: SetGroupPolicy): Promise<Answer<Nothing>>;
  /** Interface stimuli: something happens to the computer. Answered once it has happened, with all that follows from it at the same instant: after
   * a restart the computer is up again. */
  stimulate(request: Stimulate): Promise<Answer<StimulusOutcome>>;
  /** Profile kms-host: sets up a KMS host without a key. It listens, and refuses clients until it is activated. */
  createHost(request: CreateHost): Promise<Answer<NextTimer>>;
  /** Profile kms-host: installs a host key and does not activate it. `0x00000000` where it is installed; else the code by which the policy refuses
   * it, and the host is as it was. `0xC004F050`: no KMS host key of the ring; `0xC004F051`: blocked locally. */
  installHostKey(request: InstallHostKey): Promise<Answer<HostOutcome>>;
  /** Profile kms-host: activates the host online with the activation service (`activate` of the activation protocol) and answers with the code of
   * the outcome, the service's own where it refuses. An activated host has tried to publish itself in DNS before this is answered; if that
   * failed, an event tells of it, and the activation succeeded all the same. */
  activateHost(request: InHost): Promise<Answer<HostOutcome>>;
  /** Profile kms-host: changes settings. `0x00000000`, or the code of the first that is refused. */
  configureHost(request: ConfigureTargetHost): Promise<Answer<HostOutcome>>;
  /** Profile kms-host: the counters of the host. */
  hostStatus(request: InHost): Promise<Answer<HostStatus>>;
  /** Profile kms-host, interface event-log: the events of both logs, oldest first. */
  hostEvents(request: InHost): Promise<Answer<EventList>>;
}

/** Exactly one of three: the result; that the target does not have this; or that the target broke while doing it. */
export type Answer<Result> = { result: Result } | { unsupported: string } | { fault: string };
