import { expect, test } from 'vitest';
import type { TargetControl } from '../contracts/types/target-control.js';
import { NoAnswer } from '../transport/no-answer.js';
import { ReportedViolation } from '../transport/reported-violation.js';
import { deadlinesInWorld, faultsOf } from './faults-of.js';

const spec = { kind: 'http', text: 'http://127.0.0.1:9', url: 'http://127.0.0.1:9' } as const;
const away = () => Promise.reject(new NoAnswer('unreachable', 'a verb', undefined));

/** Target control that is answered by these, one after the other; the last again and again. */
function answeredBy(answers: readonly (() => Promise<unknown>)[], timeoutMilliseconds = 1_000) {
  let asked = 0;
  const ask = () => (answers[Math.min(asked++, answers.length - 1)] ?? away)();
  const verbs = { describe: ask, open: ask, close: ask, advance: ask } as unknown as TargetControl;
  return { ...faultsOf(verbs, spec, { timeoutMilliseconds, maxBytes: 1_000 }), asked: () => asked };
}

const fine = async () => ({ result: {} });

test('a target that restarts is waited for', async () => {
  const { control, lost } = answeredBy([fine, away, away, fine]);
  await control.describe({});
  expect(await control.close({ world: 'w' })).toEqual({ result: {} });
  expect(lost()).toBeNull();
});

test('one that does not come back is waited for once, then given up', async () => {
  const { control, lost, asked } = answeredBy([fine, away], 120);
  await control.describe({});
  await expect(control.describe({})).rejects.toThrow('is gone: nobody listens any more');
  const askedWhileWaiting = asked();
  expect(askedWhileWaiting).toBeGreaterThan(2);
  for (let time = 0; time < 3; time += 1)
    await expect(control.describe({})).rejects.toMatchObject({ attribution: 'target' });
  expect(asked()).toBe(askedWhileWaiting + 2);
  expect(lost()).toContain('given up after 3 verbs');
});

test('one that answers just in time again and again has had enough of one world, not of the next', async () => {
  const slow = () => new Promise(resolve => setTimeout(() => resolve({ result: {} }), 6));
  const { control } = answeredBy([slow], 1);
  const advance = () => control.advance({ world: 'w', to: '2009-10-22T09:00:00Z' });
  const all = async () => {
    for (let verb = 0; verb <= deadlinesInWorld; verb += 1) await advance();
  };
  await expect(all()).rejects.toThrow(
    'kept the kit waiting in this scenario for more than 100 times the deadline of 1 ms',
  );
  await control.close({ world: 'w' });
  await control.open({} as never);
  await advance();
});

test('a target that says of a good request that it is bad is at fault itself', async () => {
  const violation = new ReportedViolation('the caller', '"describe" request', { path: '', rule: 'must be nicer' });
  const { control } = answeredBy([() => Promise.reject(violation)]);
  await expect(control.describe({})).rejects.toMatchObject({
    attribution: 'target',
    message: expect.stringContaining('must be nicer'),
  });
});
