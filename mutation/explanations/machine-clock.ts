import type { Explanation } from './explanation.js';

const timeOfDay =
  'In which order a time has its figures, and the time of day at all, no clause says; `local-time.test.ts` holds it to what Windows prints.';
const capacity = 'How much a log keeps, and in which leaves, no clause says; `event-log.test.ts` does.';

/** The survivors of part `machine-clock`. */
export const machineClock: readonly Explanation[] = [
  {
    file: 'machine/core/advance.ts',
    code: "'interval') ? timers.attemptAt",
    reason: 'equivalent',
    note: 'The guide’s policy is the same on every occasion; only mutants of the kit tell one from another.',
  },
  {
    file: 'machine/core/event-log.ts',
    code: 'event === null',
    replacement: 'false',
    reason: 'unreachable',
    note: 'The guide’s policies write every event; only mutants of the kit leave one out.',
  },
  {
    file: 'machine/core/event-log.ts',
    code: 'leaves: [] }',
    reason: 'elsewhere',
    note: capacity,
  },
  {
    file: 'machine/core/event-log.ts',
    code: 'leaves.at(-1)',
    reason: 'elsewhere',
    note: capacity,
  },
  {
    file: 'machine/core/event-log.ts',
    code: 'last.length < leafSize',
    reason: 'elsewhere',
    note: capacity,
  },
  {
    file: 'machine/core/event-log.ts',
    code: 'leaves.slice(0, -1)',
    reason: 'elsewhere',
    note: capacity,
  },
  {
    file: 'machine/core/event-log.ts',
    code: 'leaves.slice(1 - leafSize)',
    reason: 'elsewhere',
    note: capacity,
  },
  {
    file: 'machine/core/intervals.ts',
    code: "'0x80070057'",
    reason: 'elsewhere',
    note: 'That such minutes are refused is judged; the guide names no code, `intervals.test.ts` ours.',
  },
  {
    file: 'machine/core/local-time.ts',
    code: 'getUTCHours()',
    reason: 'elsewhere',
    note: timeOfDay,
  },
  {
    file: 'machine/core/local-time.ts',
    code: 'getUTCMinutes()',
    reason: 'elsewhere',
    note: timeOfDay,
  },
  {
    file: 'machine/core/local-time.ts',
    code: "language === 'en-US'",
    reason: 'elsewhere',
    note: timeOfDay,
  },
  {
    file: 'machine/core/local-time.ts',
    code: "'AM'",
    reason: 'elsewhere',
    note: timeOfDay,
  },
  {
    file: 'machine/core/local-time.ts',
    code: "'上午'",
    reason: 'elsewhere',
    note: timeOfDay,
  },
  {
    file: 'machine/core/local-time.ts',
    code: 'function twoDigits',
    reason: 'elsewhere',
    note: timeOfDay,
  },
  {
    file: 'machine/core/local-time.ts',
    code: 'String(figure).padStart',
    reason: 'elsewhere',
    note: timeOfDay,
  },
];
