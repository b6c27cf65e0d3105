import type { Exchange } from '../../contracts/types/mock-control.js';
import { createRing } from './ring.js';
import { isoTime } from './time.js';

/** What a mock was asked and what it answered; the newest 1,000 are kept. */
export interface ExchangeJournal {
  /** `at` in epoch milliseconds of the mock's virtual time. Messages are kept as they are and written out only when read. */
  record(at: number, mock: string, exchange: Pick<Exchange, 'asked' | 'request' | 'response'>): void;
  /** Entries after a sequence number, oldest first. */
  read(after: number): Exchange[];
  clear(): void;
}

interface Entry {
  sequence: number;
  at: number;
  mock: string;
  exchange: Pick<Exchange, 'asked' | 'request' | 'response'>;
}

export function openJournal(): ExchangeJournal {
  const entries = createRing<Entry>(1000);
  let sequence = 0;
  return {
    record: (at, mock, exchange) => {
      sequence += 1;
      entries.push({ sequence, at, mock, exchange });
    },
    read: after =>
      entries
        .list()
        .filter(entry => entry.sequence > after)
        .map(({ sequence, at, mock, exchange }) => ({ sequence, at: isoTime(at), mock, ...exchange })),
    clear: () => {
      entries.clear();
      sequence = 0;
    },
  };
}
