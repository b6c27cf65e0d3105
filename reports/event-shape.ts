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
      plan: record({ hash: text, full: flag, selection: list(text), scenarios: count }),
      readings: list(record({ interpretation: text, reading: text, default: flag })),
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
      verdict: word('passed', 'failed', 'not-applicable', 'waived', 'could-not-run', 'unexpected-pass'),
      reason: orNull(text),
      failure: orNull(failure),
      steps: list(record({ text, status: word('passed', 'failed', 'skipped') })),
    }),
  }),
  'run-finished': record({
    outcome: word('conformant', 'not-conformant', 'selection-passed', 'could-not-run', 'incomplete'),
    attribution: orNull(attribution),
    reason: orNull(text),
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
