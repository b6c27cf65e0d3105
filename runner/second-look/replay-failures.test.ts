import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ScenarioEvidence, Session } from '../../lab/session.js';
import { fixtureKit, fixtureSession, openFixture } from '../fixtures/fixture-kit.js';
import { run } from '../run.js';
import { defaultSettings, type RunSettings } from '../run-settings.js';

/** A run of the four scenarios of profile machine, one of which fails, in a lab that behaves as `session` says. */
async function verdicts(session: Partial<Session>, settings: Partial<RunSettings> = {}) {
  const out = join(mkdtempSync(join(tmpdir(), 'va-tck-')), 'out');
  const { exitCode, result } = await run({
    kit: fixtureKit,
    settings: { ...defaultSettings, target: 'module:fixture', profile: 'machine', ...settings, out },
    screen: { write: () => undefined, redraws: false, colour: false, columns: 100 },
    openTarget: () => openFixture(),
    startSession: async () => fixtureSession(session),
  });
  return {
    exitCode,
    scenarios: result.scenarios.map(({ verdict, replay }) => [verdict, replay?.same, replay?.verdict]),
  };
}

const trouble = (message: string, attribution: 'target' | 'mock' = 'target'): ScenarioEvidence => ({
  failure: { attribution, step: null, message, expected: null, seen: null, exchanges: [] },
});
/** Answers so, one after the other; then nothing goes wrong. */
const inTurn = (...evidence: ScenarioEvidence[]) => {
  const left = [...evidence];
  return { end: () => left.shift() ?? { failure: null } };
};
const good: ScenarioEvidence = { failure: null };

test('each failure is run again, once, and a pass only where all is', async () => {
  const failing = inTurn(good, trouble('m'), good, good, trouble('m'));
  expect((await verdicts(failing)).scenarios).toEqual([
    ['passed', undefined, undefined],
    ['failed', true, 'failed'],
    ['passed', undefined, undefined],
    ['passed', undefined, undefined],
  ]);
});

test('a pass that does not come back has failed', async () => {
  const { exitCode, scenarios } = await verdicts(inTurn(good, good, good, good, good, good, good, trouble('m')), {
    replay: 'all',
    only: ['TWO'],
  });
  expect({ exitCode, scenarios }).toEqual({
    exitCode: 4,
    scenarios: [
      ['passed', true, 'passed'],
      ['passed', true, 'passed'],
    ],
  });
  const other = await verdicts(inTurn(good, good, good, trouble('m')), { replay: 'all', only: ['TWO'] });
  expect(other).toEqual({
    exitCode: 1,
    scenarios: [
      ['passed', true, 'passed'],
      ['failed', false, 'failed'],
    ],
  });
});

test('a pass that could not be looked at again has no verdict, a failure stays one', async () => {
  const other = await verdicts(inTurn(good, good, good, trouble('m', 'mock')), { replay: 'all', only: ['TWO'] });
  expect(other).toEqual({
    exitCode: 12,
    scenarios: [
      ['passed', true, 'passed'],
      ['could-not-run', false, 'could-not-run'],
    ],
  });
  const failing = inTurn(trouble('m'), good, trouble('m', 'mock'));
  expect(await verdicts(failing, { only: ['TWO'] })).toMatchObject({
    exitCode: 1,
    scenarios: [
      ['failed', false, 'could-not-run'],
      ['passed', undefined, undefined],
    ],
  });
});

test('a target that was lost is asked no more, and no failure passes for seen twice', async () => {
  let ended = 0;
  const session = {
    end: () => {
      ended += 1;
      return trouble('m');
    },
    lost: () => (ended > 0 ? 'the target was given up' : null),
  };
  expect((await verdicts(session, { only: ['TWO'] })).scenarios).toEqual([
    ['failed', false, 'could-not-run'],
    ['could-not-run', undefined, undefined],
  ]);
  expect(ended).toBe(1);
});

test('one that is lost while it is asked again leaves its failures standing', async () => {
  let ended = 0;
  const session = {
    end: () => {
      ended += 1;
      return trouble('m');
    },
    lost: () => (ended > 2 ? 'the target was given up' : null),
  };
  expect((await verdicts(session, { only: ['TWO'] })).scenarios).toEqual([
    ['failed', true, 'failed'],
    ['failed', false, 'could-not-run'],
  ]);
});
