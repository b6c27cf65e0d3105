import type { Exchange, Journal } from '../../contracts/types/mock-control.js';
import type { Timestamp } from '../../contracts/types/values.js';
import { describeRequest, describeResponse } from './core/describe-message.js';

/** One exchange as it went over the wire. */
interface Entry {
  readonly sequence: number;
  readonly at: Timestamp;
  readonly transport: 'udp' | 'tcp';
  readonly request: Buffer;
  readonly response: Buffer | null;
}

/** The most exchanges that a journal keeps (mock control contract). */
const MAX_ENTRIES = 1000;

/** The newest exchanges, kept as octets and put into words only when somebody reads them: most never are. */
export class DnsJournal {
  readonly #ring: Entry[] = [];
  readonly #size: number;
  #sequence = 0;

  /** `size` beyond what the contract allows is cut to it. */
  constructor(size: number = MAX_ENTRIES) {
    this.#size = Math.min(Math.max(Math.trunc(size), 1), MAX_ENTRIES);
  }

  /** Keeps an exchange; the buffers must not be written to any more. */
  add(at: Timestamp, transport: 'udp' | 'tcp', request: Buffer, response: Buffer | null): void {
    const sequence = ++this.#sequence;
    this.#ring[(sequence - 1) % this.#size] = { sequence, at, transport, request, response };
  }

  /** The exchanges after a sequence number, oldest first. */
  read(after: number): Journal {
    const kept = this.#ring.filter(({ sequence }) => sequence > after);
    return { exchanges: kept.sort((one, other) => one.sequence - other.sequence).map(describe) };
  }

  clear(): void {
    this.#ring.length = 0;
    this.#sequence = 0;
  }
}

function describe({ sequence, at, transport, request, response }: Entry): Exchange {
  const described = describeRequest(request);
  return {
    sequence,
    at,
    mock: 'dns',
    asked: `${described.asked} over ${transport}`,
    request: described.request,
    response: response === null ? null : describeResponse(response),
  };
}
