import type { Exchange } from '../contracts/types/mock-control.js';

/** Exchanges of several journals as one: oldest first, numbered anew, and the same for every run with the same seed. */
export function inOrder(exchanges: readonly Exchange[]): Exchange[] {
  return [...exchanges]
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map((exchange, index) => ({ ...withoutChance(exchange), sequence: index + 1 }));
}

/** The id of a DNS message is the resolver's own choice at random: two runs with the same seed would differ in it. */
function withoutChance(exchange: Exchange): Exchange {
  if (exchange.mock !== 'dns') return exchange;
  return { ...exchange, request: withoutId(exchange.request), response: withoutId(exchange.response) };
}

function withoutId(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message;
  const { id: _id, ...rest } = message as { id?: unknown };
  return rest;
}
