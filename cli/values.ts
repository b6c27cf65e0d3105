import { InvalidArgumentError } from 'commander';
import type { Shard } from '../contracts/types/results.js';
import type { ExecutionOrder } from '../runner/execution/execution-order.js';

/** Reads the value of an option that is a whole number within bounds. */
export function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return text => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${minimum} to ${maximum}.`);
  };
}

/** Reads an option that is given once: of two expressions neither may be dropped in silence. */
export function once(text: string, before: string | undefined): string {
  if (before === undefined) return text;
  throw new InvalidArgumentError('Given twice; join both with "and" or "or".');
}

/** Reads how time passes: `wall`, or the instant in UTC at which it stands still. */
export function machineClock(text: string): 'wall' | { start: number } {
  if (text === 'wall') return 'wall';
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text))) {
    return { start: Date.parse(text) };
  }
  throw new InvalidArgumentError('Expected "wall" or an instant like 2009-10-22T09:00:00Z.');
}

/** Reads in which order scenarios are executed: `defined`, `reverse`, `shuffled` or, to shuffle otherwise, `shuffled:7`. */
export function executionOrder(text: string): ExecutionOrder {
  if (text === 'defined' || text === 'reverse') return text;
  const [, seed = '1'] = /^shuffled(?::(\d{1,9}))?$/.exec(text) ?? [undefined, ''];
  if (seed !== '') return { shuffledBy: Number(seed) };
  throw new InvalidArgumentError('Expected defined, reverse, shuffled or, to shuffle otherwise, shuffled:7.');
}

/** Reads which part of a plan to run: `2/4`, counted from 1. */
export function shard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('Expected a part and the number of parts, counted from 1: 1/4, 2/4, 3/4 or 4/4.');
}

/** Reads the value of an option that is the URL of a service. */
export function serviceUrl(text: string): string {
  if (isServiceUrl(text)) return text;
  throw new InvalidArgumentError('Expected the URL of a host, for example https://activation.contoso.com.');
}

/** HTTP or HTTPS, without credentials, query and fragment. */
export function isServiceUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${search}${hash}` === '';
}

export const seedBounds = [0, 4_294_967_295] as const;
export const timeoutBounds = [1, 3_600_000] as const;
export const portBounds = [0, 65_535] as const;
