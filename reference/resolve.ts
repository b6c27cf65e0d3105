import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import dnsPacket, { type SrvAnswer, type StringAnswer } from 'dns-packet';
import type { Endpoint } from '../contracts/types/values.js';
import type { ServiceLocation } from '../mocks/machine/core/ask.js';
import { askDns } from './dns-socket.js';
import { codeOfRcode } from './rcode.js';

/** A stub resolver over the world's DNS servers. Never answers from a cache: a retired record must be seen to be gone. */
export interface NameResolver {
  /** SRV records of `_vlmcs._tcp` in a domain; rejects with a `ResolveError`. */
  kmsLocations(domain: string): Promise<ServiceLocation[]>;
  /** An IPv4 address of a host; an address is returned as it is; rejects with a `ResolveError`. */
  address(host: string): Promise<string>;
}

/** DNS gave no answer to use; the code is how Windows numbers the reason (Table 10). */
export class ResolveError extends Error {
  override readonly name = 'ResolveError';
  readonly code: string;

  constructor(question: string, code: string) {
    super(`${question}: ${code}`);
    this.code = code;
  }
}

/** RFC 1035, section 4.1.1. */
const [serverFailure, nameError, refused] = [2, 3, 5];
const told: readonly number[] = [serverFailure, nameError, refused];
const noSuchRecord = '0x8007251D';
/** Stands for every RCODE that is not told too. */
const noAnswer = codeOfRcode(null);
/** Of these another server may know better. */
const failures: ReadonlySet<string> = new Set([codeOfRcode(serverFailure), codeOfRcode(refused), noAnswer]);

export function createResolver(servers: readonly Endpoint[]): NameResolver {
  return {
    async kmsLocations(domain) {
      const answers = await resolve(servers, 'SRV', `_vlmcs._tcp.${domain}`);
      return answers.map(({ data: { target, port, priority = 0, weight = 0 } }) => ({
        target,
        port,
        priority,
        weight,
      }));
    },
    async address(host) {
      if (isIP(host) !== 0) return host;
      const [first] = await resolve(servers, 'A', host);
      if (first === undefined) throw new ResolveError(`A ${host}`, noSuchRecord);
      return first.data;
    },
  };
}

/** The records of one type, never none: from the first server that knows. */
async function resolve<Type extends 'SRV' | 'A'>(servers: readonly Endpoint[], type: Type, name: string) {
  let code = noAnswer;
  for (const server of servers) {
    const found = await ask(server, type, name);
    if (typeof found !== 'string') return found;
    code = found;
    if (!failures.has(code)) break;
  }
  throw new ResolveError(`${type} ${name}`, code);
}

type RecordOf<Type extends 'SRV' | 'A'> = Type extends 'SRV' ? SrvAnswer : StringAnswer;

/** The records that one server answers with, or the code of what came instead. */
async function ask<Type extends 'SRV' | 'A'>(
  server: Endpoint,
  type: Type,
  name: string,
): Promise<RecordOf<Type>[] | string> {
  try {
    // 256 of the flags: recursion is desired (RFC 1035, section 4.1.1).
    const question = dnsPacket.encode({ type: 'query', flags: 256, questions: [{ type, name: inAscii(name) }] });
    const message = await askDns(server, question);
    if (message === null) return noAnswer;
    const rcode = message.readUInt16BE(2) & 0xf;
    if (rcode !== 0) return told.includes(rcode) ? codeOfRcode(rcode) : noAnswer;
    const records = (dnsPacket.decode(message).answers ?? []).filter(answer => answer.type === type);
    return records.length === 0 ? noSuchRecord : (records as RecordOf<Type>[]);
  } catch {
    // A name that DNS cannot carry, or an answer that is none.
    return noAnswer;
  }
}

function inAscii(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : domainToASCII(name);
}
