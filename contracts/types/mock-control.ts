/** Mock control 1.0: the tester steers a mock. One verb is one HTTP POST of JSON to `/control/v1/<verb>` on a port of its own,
 * never on the protocol port. */
import type { HostKeyType, ServiceStanding } from './key-ring.js';
import type {
  Count,
  DomainName,
  Endpoint,
  LicenseStatus,
  Minutes,
  Port,
  Timestamp,
  TypedProductKey,
} from './values.js';

/** Nothing to say. */
export interface Nothing {
  /** For the reader of a journal; never acted on.
   * @maxLength 1000 */
  note?: string;
}

/** Sets the mock's clock. */
export interface SetClock {
  now: Timestamp;
  /** True: from there on the clock goes by itself, in real time. Else it stands until it is set again. */
  runs?: boolean;
}

/** Forgets all state, faults and journal entries and starts again at this instant. */
export interface Reset {
  now: Timestamp;
  /** True: from there on the clock goes by itself, in real time. Else it stands until it is set again. */
  runs?: boolean;
}

/** Asks for the journal after a sequence number; 0 asks for all of it that is kept. */
export interface ReadJournal {
  after: Count;
}

/** One exchange as the mock saw it. */
export interface Exchange {
  /** Rises by one with every exchange, from 1. */
  sequence: Count;
  /** The mock's virtual time. */
  at: Timestamp;
  /** Which mock and, where it has one, which name: `kms-host KMS_1`. */
  mock: string;
  /** What was asked: a verb, or a DNS question. */
  asked: string;
  /** What was received, or why it could not be read. */
  request: unknown;
  /** What was answered; `null` where a fault swallowed the answer. */
  response: unknown;
}

/** The newest entries are kept, at most 1,000. */
export interface Journal {
  exchanges: Exchange[];
}

/** Where a mock serves, and that it does. */
export interface Health {
  mock: 'activation-service' | 'kms-host' | 'dns';
  protocol: Endpoint;
  now: Timestamp;
}

// ── activation service ──

/** How a protocol server of ours can misbehave. `hang-up` closes the connection without an answer, `silence` never answers,
 * `garbage` answers with something that is not the contract. */
export type ServerFault = 'hang-up' | 'silence' | 'garbage';

/** Applies until cleared by `null`. */
export interface SetServerFault {
  fault: ServerFault | null;
}

/** Changes one key of the service's ring. Absent members stay as they are. */
export interface SetKey {
  productKey: TypedProductKey;
  standing?: ServiceStanding;
  allowance?: Count;
  /** @minimum 0
   * @multipleOf 1 */
  extension?: Count | null;
  /** Books this many activations, on top of what is booked, on computers the kit invents, one each. */
  activationsUsed?: Count;
}

/** Which reading of a registered ambiguity this mock is to follow. */
export interface SetReading {
  interpretation: string;
  reading: string;
}

export interface ReadKey {
  productKey: TypedProductKey;
}

/** What the service has booked on a key. */
export interface KeyAccount {
  activationsUsed: Count;
  computers: Count;
}

/** Mock control of the activation service.
 * @base /control/v1
 * @version 1.0 */
export interface ActivationServiceControl {
  health(request: Nothing): Promise<Health>;
  reset(request: Reset): Promise<Nothing>;
  setClock(request: SetClock): Promise<Nothing>;
  readJournal(request: ReadJournal): Promise<Journal>;
  setFault(request: SetServerFault): Promise<Nothing>;
  setReading(request: SetReading): Promise<Nothing>;
  setKey(request: SetKey): Promise<Nothing>;
  readKey(request: ReadKey): Promise<KeyAccount>;
}

// ── KMS host ──

/** Sets up the mock host. Absent members stay as they are. */
export interface ConfigureHost {
  /** @minLength 1
   * @maxLength 255 */
  name?: string;
  hostKeyType?: HostKeyType | null;
  activated?: boolean;
  activationIntervalMinutes?: Minutes;
  renewalIntervalMinutes?: Minutes;
  /** Offset of the host's own clock from the scenario's. */
  clockOffsetMinutes?: number;
  /** Fills the host's table with this many computers of the kit's making, seen now, each asking with this N-policy. They are numbered from
   * `first`, 1 where not given: the same number is the same computer. */
  contactedBy?: { computers: Count; requiredCount: Count; first?: Count };
}

/** An event as it stands in an event log (guide Table 11). */
export interface LoggedEvent {
  /** @TJS-type integer */
  id: number;
  log: 'Application' | 'Key Management Service';
  provider: string;
  /** When it was written, on the computer's own clock. */
  at: Timestamp;
  /** The fields of Table 11, in its order, as text. */
  fields: string[];
  /** The whole message with the fields filled in. */
  message: string;
}

export interface EventList {
  events: LoggedEvent[];
}

/** Requests received, by the licence status they named (guide Table 12). */
export interface HostStatus {
  currentCount: Count;
  totalRequests: Count;
  failedRequests: Count;
  requestsByStatus: { status: LicenseStatus; requests: Count }[];
}

/** Mock control of a KMS host.
 * @base /control/v1
 * @version 1.0 */
export interface KmsHostControl {
  health(request: Nothing): Promise<Health>;
  reset(request: Reset): Promise<Nothing>;
  setClock(request: SetClock): Promise<Nothing>;
  readJournal(request: ReadJournal): Promise<Journal>;
  setFault(request: SetServerFault): Promise<Nothing>;
  setReading(request: SetReading): Promise<Nothing>;
  configure(request: ConfigureHost): Promise<Nothing>;
  status(request: Nothing): Promise<HostStatus>;
  readEvents(request: Nothing): Promise<EventList>;
}

// ── DNS ──

/** A record of a zone. Names are fully qualified, without the final dot. `ttl` in seconds. */
export type DnsRecord =
  | { type: 'SRV'; name: DomainName; ttl: Count; priority: Count; weight: Count; port: Port; target: DomainName }
  | { type: 'A'; name: DomainName; ttl: Count; address: string }
  | { type: 'AAAA'; name: DomainName; ttl: Count; address: string }
  | { type: 'NS'; name: DomainName; ttl: Count; target: DomainName }
  | { type: 'PTR'; name: DomainName; ttl: Count; target: DomainName };

/** Makes the server authoritative for a zone (SOA and NS are made for it) and sets whether dynamic update (RFC 2136) is taken. */
export interface AddZone {
  zone: DomainName;
  updates: 'accepted' | 'refused';
}

export interface AddRecords {
  records: DnsRecord[];
}

/** Removes every record of this name, or of this name and type. */
export interface RemoveRecords {
  name: DomainName;
  type?: DnsRecord['type'];
}

export interface ReadRecords {
  zone: DomainName;
}

export interface RecordList {
  records: DnsRecord[];
}

/** Misbehaves for one name, or for every name where none is given: `servfail` and `refused` answer with that RCODE, `drop` never answers,
 * `delay` answers late, `stale` goes on answering with the records as they stood when the fault was set. */
export interface DnsFault {
  fault: 'servfail' | 'refused' | 'drop' | 'delay' | 'stale';
  name?: DomainName;
  /** Only for `delay`.
   * @minimum 0
   * @maximum 60000
   * @TJS-type integer */
  delayMilliseconds?: number;
}

/** Replaces all faults. */
export interface SetDnsFaults {
  faults: DnsFault[];
}

/** Mock control of the DNS server.
 * @base /control/v1
 * @version 1.0 */
export interface DnsControl {
  health(request: Nothing): Promise<Health>;
  reset(request: Reset): Promise<Nothing>;
  setClock(request: SetClock): Promise<Nothing>;
  readJournal(request: ReadJournal): Promise<Journal>;
  addZone(request: AddZone): Promise<Nothing>;
  addRecords(request: AddRecords): Promise<Nothing>;
  removeRecords(request: RemoveRecords): Promise<Nothing>;
  readRecords(request: ReadRecords): Promise<RecordList>;
  setFaults(request: SetDnsFaults): Promise<Nothing>;
}
