import type { ConfirmationIdVerdict } from '../../../contracts/offline/confirmation-id.js';
import type { IntervalPolicy, PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import type { ServiceLocation } from './ask.js';
import type { AnswerProcessed, RequestSent } from './client-events.js';
import type { Computer, HostAddress, LearntFromHost, License, Machine } from './machine.js';

/** What happened at one KMS host during an attempt. */
export interface HostFailure {
  readonly host: string;
  readonly code: string;
}

/** How the host to ask was found. */
export type Discovery = 'configured' | 'cached' | 'dns';

/** Operations whose elevation rule Table 2 states. */
export type Operation =
  | 'install-key'
  | 'activate-online'
  | 'activate-kms'
  | 'uninstall-key'
  | 'configure'
  | 'deposit'
  | 'show';

export type IntervalKind = 'activation' | 'renewal';

/** Every policy of a computer that an interpretation or a mutant may replace, one function each. */
export interface MachinePolicies {
  /** N-policy of an edition (Table 8). */
  threshold(profile: PolicyProfile, computer: Computer): number;
  /** The client decides whether the count suffices (glossary, N-policy). */
  countSuffices(count: number, threshold: number): boolean;
  /** Minutes until the next attempt while not activated (KMS activation timing). */
  activationIntervalOf(machine: Machine, policy: IntervalPolicy): number;
  /** Minutes until the next renewal while activated (KMS activation timing). */
  renewalIntervalOf(machine: Machine, policy: IntervalPolicy): number;
  /** What a client keeps of a host's answer (Table 2, /sai and /sri). */
  learn(answer: LearntFromHost, before: LearntFromHost | null): LearntFromHost | null;
  /** Whether these minutes may be set (Table 8, range). */
  intervalAllowed(minutes: number, policy: IntervalPolicy): boolean;
  /** The stored minutes after a setting was refused; null: none (Table 12, SetVL…Interval). `before` is what was stored. */
  afterRefusedInterval(before: number | null, refused: number, policy: IntervalPolicy): number | null;
  /** What a host makes of a registry value (Table 3). */
  hostIntervalOf(registryMinutes: number | null, policy: IntervalPolicy): number;
  /** Whether this computer may set intervals; null: yes, else the code of the refusal (Table 12). */
  refusesIntervals(machine: Machine): string | null;
  /** Whether a KMS host answers clients; if not, they are refused as not activated. Registered interpretation `host-in-grace`. */
  servesClients(machine: Machine): boolean;
  /** The hardware by which the activation service knows this computer after a change (Planning Guide, KMS host). */
  hardwareAfterChange(before: string, after: string, withinTolerance: boolean): string;
  /** The hardware id that a computer names to the activation service. */
  hardwareToName(machine: Machine): string;
  /** The code a computer ends with when the activation service refused it (Table 10). */
  serviceRefusal(code: string): string;
  /** When an online activation lapses; null: never, since MAK and KMS host keys activate for good (Planning Guide). */
  onlineValidUntil(now: number): number | null;
  /** Days that a KMS activation lasts (Table 8). */
  kmsValidityDays(profile: PolicyProfile): number;
  /** The licence after a host refused the request: it covers no such product, or is not activated (Table 7). */
  afterRefusal(license: License, code: string, now: number): License;
  /** The code shown where there is no product key to activate (Table 10, 0xC004F014). */
  missingKeyCode(): string;
  /** Whether a KMS client asks for a KMS when it starts (KMS activation timing). */
  asksAtStart(): boolean;
  /** Whether the licence takes no notice of a change of hardware (Table 10, 0xC004F00F). */
  toleratesHardware(withinTolerance: boolean): boolean;
  /** The licence after hardware changed beyond tolerance (Table 10, 0xC004F00F). */
  afterHardwareChange(license: License, graceEndsAt: number): License;
  /** The licence after its KMS activation lapsed (KMS activation timing). */
  afterLapse(license: License, graceEndsAt: number): License;
  /** The licence after genuine validation failed (Table 10, 0xC004F065). */
  afterGenuineFailure(license: License, graceEndsAt: number): License;
  /** The licence after its grace period ended (Table 1). */
  afterGrace(license: License): License;
  /** The order in which discovered hosts are asked (RFC 2782). */
  orderHosts(locations: readonly ServiceLocation[], random: number): { ordered: ServiceLocation[]; random: number };
  /** Whether a host's answer ends the search, whatever the client makes of the count (KMS discovery order). */
  answerEndsDiscovery(code: string): boolean;
  /** Whether the next discovered host is tried after one refused or did not answer (KMS discovery order). */
  triesNextHost(failure: HostFailure): boolean;
  /** The host an administrator named, if any (Table 3, KeyManagementServiceName). */
  configuredHost(machine: Machine, applicationId: string): HostAddress | null;
  /** Whether a configured name ends discovery (Table 2, /skms). */
  configuredNameEndsDiscovery(): boolean;
  /** The code shown for an attempt in which every host failed (Table 10, 0xC004F074). */
  outerCode(failures: readonly HostFailure[], discovery: Discovery): string;
  /** Whether the host of the last activation is asked before DNS (KMS discovery order, step 4). */
  usesCachedHost(): boolean;
  /** Whether DNS is asked once more when the cached host failed (KMS discovery order, last sentence). */
  rediscoversAfterCache(): boolean;
  /** The registry values that `/ckms` removes (Table 2). */
  valuesClearedByCkms(): readonly string[];
  /** The code of a host that was reached and gave no answer (Table 10, 0xC004F039). Registered interpretation `unanswered-request`. */
  unansweredCode(): string;
  /** The code shown where DNS gave no host (Table 10). */
  discoveryCode(dnsCode: string): string;
  /** Whether a standard user, or an unelevated prompt, may do this (Table 2). */
  needsElevation(operation: Operation): boolean;
  /** What was typed as a product key, as it is compared: `/ipk` takes small letters, and nothing but hyphens between the groups. */
  typedKey(typed: string): string;
  /** 0x00000000, or why this key cannot be installed here (Table 10). */
  judgeKey(machine: Machine, productKey: string): string;
  /** How a confirmation id stands to this computer's installation id (Table 10, 0xC004F02C). */
  judgeConfirmationId(installationId: string, typed: string): ConfirmationIdVerdict;
  /** Whether the firmware marker is required for this key (Table 10, 0xC004F035). */
  requiresMarker(machine: Machine): boolean;
  /** The time a client writes into its request: its own clock, in epoch milliseconds UTC (Table 10, 0xC004F06C). */
  requestTime(machine: Machine, now: number): number;
  /** The fields of event 12288 in the order of Table 11. */
  requestSentFields(sent: RequestSent): string[];
  /** The fields of event 12289 in the order of Table 11. */
  answerProcessedFields(processed: AnswerProcessed): string[];
  /** Whether a client writes this event about a host it asked; `code` is how that host's part of the attempt went (Table 11). */
  clientEventIsLogged(id: 12288 | 12289, code: string): boolean;
  /** The log of both events (Table 11). */
  clientEventLog(): LoggedEvent['log'];
  /** What a host writes of a publication, 12293 or 12294 (Table 11); null: nothing. */
  publicationEvent(event: LoggedEvent): LoggedEvent | null;
  /** Whether a host publishes itself in DNS (Table 3, DisableDnsPublishing). */
  publishes(machine: Machine): boolean;
  /** Hours until a host publishes itself again (facts of the guide, DNS). */
  publishHours(profile: PolicyProfile): number;
  /** Minutes to expiry that a client names in its request (Table 11). */
  minutesToExpiration(machine: Machine, now: number): number;
  /** The minutes after a failed renewal during which a network change triggers an attempt (KMS activation timing). */
  watchMinutes(profile: PolicyProfile): number;
}
