import { Fault } from '../contracts/faults.js';
import type { Timestamp } from '../contracts/types/values.js';

/** A party that has timers of its own. */
export interface TimedParty {
  readonly nextDue: Timestamp | null;
  advanceTo(instant: Timestamp): Promise<void>;
}

/** The first instant of every scenario: the day Windows 7 became generally available. */
export const scenarioStart = Date.parse('2009-10-22T09:00:00Z');

/** More than a party needs that looks every minute whether there is something to do. */
const stepsAMinute = 2;
const stepsAtLeast = 2_000;

/** Moves all parties to the goal in lock-step: to each earliest timer first, mocks' clocks before timers run, so that whoever acts meets
 * everybody else at the same instant. Epoch milliseconds. Throws `Fault` where a party's timer does not move on, or hardly. */
export async function advanceInLockStep(
  from: number,
  goal: number,
  parties: readonly TimedParty[],
  setMockClocks: (instant: Timestamp) => Promise<void>,
): Promise<void> {
  let now = from;
  let stuck = 0;
  const mostSteps = stepsAtLeast + ((goal - from) / 60_000) * stepsAMinute;
  for (let steps = 1; ; steps += 1) {
    const next = Math.min(goal, ...dues(parties).filter(due => due > now));
    const overdue = dues(parties).some(due => due <= now);
    if (!overdue) now = next;
    stuck = overdue ? stuck + 1 : 0;
    if (stuck > 100)
      throw new Fault('target', `a timer due at ${toTimestamp(now)} never runs: nextDue does not move on`);
    if (steps > mostSteps)
      throw new Fault(
        'target',
        `timers run without end: ${steps} of them between ${toTimestamp(from)} and ${toTimestamp(now)}`,
      );
    await setMockClocks(toTimestamp(now));
    for (const party of parties) await party.advanceTo(toTimestamp(now));
    if (now >= goal && dues(parties).every(due => due > goal)) return;
  }
}

function dues(parties: readonly TimedParty[]): number[] {
  return parties.flatMap(party => (party.nextDue === null ? [] : [Date.parse(party.nextDue)]));
}

/** `2009-10-22T09:00:00Z`; epoch milliseconds in. */
export function toTimestamp(instant: number): Timestamp {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
