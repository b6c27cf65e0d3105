import type { RunEvent } from '../contracts/types/results.js';
import { anything, count, flag, list, orNull, record, type Shape, text, word } from './shape.js';

const attribution = word('target', 'adapter', 'mock', 'kit', 'environment');
const wallClock = record({
  startedAt: text,
  finishedAt: orNull(text),
  durationMilliseconds: orNull(count),
  node: text,
  platform: text,
});
const exchange = record({ sequence: count, at: text, mock: text, asked: text, request: anything, response: anything });
const failure = record({
  attribution,
  step: orNull(text),
  message: text,
  expected: orNull(text),
  seen: orNull(text),
  codes: list(text),
  exchanges: list(exchange),
  replay: text,
});

const verdict = word('passed', 'failed', 'not-applicable', 'waived', 'could-not-run', 'unexpected-pass');
const replay = record({ same: flag, verdict, failure: orNull(failure) });
const deviation = record({ interpretation: text, reading: text, scenarios: list(text) });
const waiver = record({ clause: text, owner: text, justification: text, expires: text, expired: flag });
const gate = record({
  baseline: text,
  whole: flag,
  held: flag,
  known: list(record({ scenario: text, clause: text, reason: text, owner: text, expires: text })),
  problems: list(
    record({
      kind: word(
        'new-failure',
        'unexpected-pass',
        'changed-message',
        'matches-nothing',
        'expired',
        'new-skip',
        'nondeterministic',
        'could-not-run',
      ),
      line: orNull(count),
      scenario: orNull(text),
      clause: orNull(text),
      message: text,
    }),
  ),
});

const eventShapes: { readonly [Type in RunEvent['type']]: Shape } = {
  'run-started': record({
    header: record({
      format: word('va-tck-results/1'),
      kit: record({ name: text, version: text }),
      policyProfile: text,
      profile: text,
      lab: word('embedded', 'containers'),
      target: text,
      description: record({ name: text, version: text, interfaces: list(text), capabilities: list(text) }),
      seed: count,
      plan: record({
        hash: text,
        full: flag,
        selection: list(text),
        scenarios: count,
        shard: orNull(record({ index: count, count })),
      }),
      readings: list(record({ interpretation: text, reading: text, default: flag })),
      waivers: list(waiver),
    }),
    wallClock,
  }),
  'scenario-finished': record({
    scenario: record({
      id: text,
      feature: text,
      rule: orNull(text),
      name: text,
      clauses: list(text),
      verdict,
      reason: orNull(text),
      failure: orNull(failure),
      steps: list(record({ text, status: word('passed', 'failed', 'skipped') })),
      replay: orNull(replay),
      deviation: orNull(deviation),
    }),
  }),
  'scenario-replayed': record({ scenario: text, replay }),
  'deviation-matched': record({ scenario: text, deviation }),
  'run-finished': record({
    outcome: word('conformant', 'not-conformant', 'selection-passed', 'could-not-run', 'incomplete'),
    attribution: orNull(attribution),
    reason: orNull(text),
    gate: orNull(gate),
    wallClock,
  }),
};

/** Whether a parsed line is an event of results format 1. `problem` says what is wrong with it, null where nothing is. */
export function checkEvent(value: unknown): { event: RunEvent; problem: null } | { event: null; problem: string } {
  const type = word(...Object.keys(eventShapes));
  const problem = record({ type })(value, 'event') ?? shapeOf(value)(value, 'event');
  return problem === null ? { event: value as RunEvent, problem } : { event: null, problem };
}

function shapeOf(value: unknown): Shape {
  return eventShapes[(value as RunEvent).type];
}
