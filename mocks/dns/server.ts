import { isIP } from 'node:net';
import type { DnsControl } from '../../contracts/types/mock-control.js';
import type { Endpoint, Timestamp } from '../../contracts/types/values.js';
import { makeControl } from './control.js';
import type { DnsPolicies } from './core/policies.js';
import { DnsEngine } from './engine.js';
import { LateAnswers } from './late-answers.js';
import { listenTcp } from './tcp.js';
import { type Listening, listenUdp } from './udp.js';

/** Where and when the mock starts. */
export interface DnsOptions {
  /** An IP address of this machine. */
  readonly address: string;
  /** 0 takes any port that is free for UDP and TCP both. */
  readonly port: number;
  /** The first instant of the virtual clock. */
  readonly now: Timestamp;
  /** Exchanges that the journal keeps, at most and by default 1,000. */
  readonly controlJournalSize?: number;
  /** How long a TCP connection may stay without a whole message; 10 seconds by default (RFC 7766 6.2.3: "of the order of a few seconds"). */
  readonly idleMilliseconds?: number;
  /** What the server goes by; the standards where not given. */
  readonly policies?: DnsPolicies | undefined;
}

/** A DNS server that is up. */
export interface MockDns {
  readonly endpoint: Endpoint;
  readonly control: DnsControl;
  close(): Promise<void>;
}

const IDLE_MILLISECONDS = 10_000;

/** Ports to try when any will do and the one that UDP got is taken for TCP. */
const PORT_ATTEMPTS = 20;

/** Starts a DNS server over UDP and TCP on one port number. */
export async function startDns(options: DnsOptions): Promise<MockDns> {
  const { address, now, controlJournalSize, policies } = options;
  if (isIP(address) === 0) throw new Error(`Expected an IP address to listen on, got "${address}".`);
  const engine = new DnsEngine(now, controlJournalSize, policies);
  const late = new LateAnswers();
  const [udp, tcp] = await listenOnOnePort(engine, late, options);
  const endpoint: Endpoint = { address, port: udp.port };
  const close = async () => {
    late.close();
    await Promise.all([udp.close(), tcp.close()]);
  };
  return { endpoint, control: makeControl(engine, endpoint), close };
}

async function listenOnOnePort(
  engine: DnsEngine,
  late: LateAnswers,
  options: DnsOptions,
): Promise<[Listening, Listening]> {
  const { address, port, idleMilliseconds = IDLE_MILLISECONDS } = options;
  for (let attemptsLeft = port === 0 ? PORT_ATTEMPTS : 1; ; attemptsLeft--) {
    const udp = await listenUdp(engine, late, address, port);
    try {
      return [udp, await listenTcp(engine, late, address, udp.port, idleMilliseconds)];
    } catch (cause) {
      await udp.close();
      if (attemptsLeft === 1) throw new Error(`Could not listen on TCP ${address}:${udp.port} as on UDP.`, { cause });
    }
  }
}
