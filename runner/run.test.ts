import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Fault } from '../contracts/faults.js';
import type { RunEvent } from '../contracts/types/results.js';
import { fixtureKit, fixtureSession, openFixture } from './fixtures/fixture-kit.js';
import { run } from './run.js';
import type { RunParts } from './run-parts.js';
import { defaultSettings, type RunSettings } from './run-settings.js';

async function runFixture(settings: Partial<RunSettings>, rest: Partial<RunParts> = {}) {
  const out = settings.out ?? join(mkdtempSync(join(tmpdir(), 'va-tck-')), 'out');
  const printed: string[] = [];
  const write = (text: string) => void printed.push(text);
  const ending = await run({
    kit: fixtureKit,
    settings: { ...defaultSettings, target: 'module:fixture', ...settings, out },
    screen: { write, redraws: false, colour: false, columns: 100 },
    openTarget: () => openFixture(),
    startSession: async () => fixtureSession(),
    ...rest,
  });
  return { ...ending, out, printed: printed.join('') };
}

function linesOf(path: string): RunEvent[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}

test('a failing target is not conformant, and the record says everything', async () => {
  const { exitCode, result, out, printed } = await runFixture({ profile: 'machine' });
  expect(exitCode).toBe(1);
  expect(result.counts).toMatchObject({ passed: 3, failed: 1 });
  const events = linesOf(join(out, 'results.ndjson'));
  expect(events.map(event => event.type)).toEqual([
    'run-started',
    ...Array(4).fill('scenario-finished'),
    'scenario-replayed',
    'run-finished',
  ]);
  expect(events[2]).toMatchObject({
    scenario: {
      id: 'features/a-verdicts.feature:13',
      verdict: 'failed',
      clauses: ['ONE'],
      failure: {
        attribution: 'target',
        step: 'Then the target answers 24 instead of 25',
        expected: '25',
        seen: '24',
        codes: ['0xC004F038'],
        replay:
          'npx va-tck run --scenario features/a-verdicts.feature:13 --seed 1 --profile machine --target module:fixture --out va-tck-replay',
      },
      steps: [{ status: 'passed' }, { status: 'failed' }, { status: 'skipped' }],
    },
  });
  expect(readdirSync(out).sort()).toEqual(['junit.xml', 'report.html', 'result.json', 'results.ndjson', 'summary.md']);
  expect(printed).toContain('Verdicts: 3 passed, 1 failed');
  expect(printed).toContain('Exit code 1.');
});

test('a scenario whose steps Cucumber did not pass is never passed, and the kit is at fault', async () => {
  const { exitCode, result } = await runFixture({ target: 'module:reference', only: ['KIT-TROUBLE'] });
  expect(exitCode).toBe(13);
  expect(result.scenarios.map(({ name, verdict, reason }) => [name, verdict, reason])).toEqual([
    ['A step that nobody defined', 'could-not-run', 'no step definition matches: Then nobody knows this step'],
    ['A step with two definitions', 'could-not-run', 'several step definitions match: Then it is ambiguous'],
    ['A step that is not implemented', 'could-not-run', 'not implemented yet: Then it is pending'],
    ['A step that skips itself', 'could-not-run', 'not executed (skipped): Then it skips itself'],
    ['A step that throws', 'could-not-run', expect.stringContaining('boom')],
    ['Nothing to do', 'could-not-run', 'the scenario has no steps'],
  ]);
});

test('a failure that is not the target’s could not run', async () => {
  const { exitCode, result } = await runFixture({ target: 'module:reference', only: ['MOCK-TROUBLE'] });
  expect(exitCode).toBe(12);
  expect(result.scenarios[0]).toMatchObject({ verdict: 'could-not-run', failure: { attribution: 'mock' } });
});

test('a selection that passes says so and no more', async () => {
  const { exitCode, result } = await runFixture({ profile: 'machine', only: ['TWO'] });
  expect(exitCode).toBe(4);
  expect(result.outcome).toBe('selection-passed');
});

test('what does not apply is recorded with its reason, in plan order', async () => {
  const { exitCode, result } = await runFixture({ profile: 'kms-host', scenarios: ['c-applicability.feature'] });
  expect(exitCode).toBe(4);
  expect(result.scenarios.map(scenario => scenario.verdict)).toEqual(['not-applicable', 'not-applicable', 'passed']);
});

test('the lab is told of every scenario that runs', async () => {
  const begun: unknown[] = [];
  await runFixture(
    { profile: 'kms-host', only: ['READ'] },
    { startSession: async () => fixtureSession({ begin: brief => void begun.push(brief) }) },
  );
  expect(begun).toEqual([
    {
      id: 'features/c-applicability.feature:12',
      name: 'Another reading',
      clauses: ['READ'],
      readings: { limit: 'each' },
    },
  ]);
});

test('a lab that cannot begin a scenario keeps it from a verdict', async () => {
  const { exitCode, result } = await runFixture(
    { only: ['TWO'] },
    {
      startSession: async () =>
        fixtureSession({
          begin: () => {
            throw new Fault('environment', 'no address is left');
          },
        }),
    },
  );
  expect(exitCode).toBe(14);
  expect(result.scenarios.map(scenario => scenario.reason)).toEqual(['no address is left', 'no address is left']);
});

test('a target that is given up is asked no more; what was not run says why', async () => {
  const target = await openFixture();
  let asked = 0;
  const { exitCode, result } = await runFixture(
    { profile: 'machine', only: ['TWO'] },
    { openTarget: async () => ({ ...target, lost: () => (++asked > 1 ? 'the target was given up' : null) }) },
  );
  expect(exitCode).toBe(10);
  expect(result.scenarios.map(scenario => scenario.verdict)).toEqual(['passed', 'could-not-run']);
  expect(result.scenarios[1]?.failure).toMatchObject({ attribution: 'target', message: 'the target was given up' });
});

test('so is one that the lab runs in a place of its own', async () => {
  let asked = 0;
  const lost = () => (++asked > 1 ? 'the target was given up' : null);
  const { exitCode, result } = await runFixture(
    { profile: 'machine', only: ['TWO'] },
    { startSession: async () => fixtureSession({ lost }) },
  );
  expect(exitCode).toBe(10);
  expect(result.scenarios.map(scenario => scenario.verdict)).toEqual(['passed', 'could-not-run']);
});

test('two runs with the same inputs differ in nothing but the wall clock', async () => {
  const [one, other] = [await runFixture({ profile: 'machine' }), await runFixture({ profile: 'machine' })];
  const { wallClock: _one, ...rest } = one.result;
  const { wallClock: _other, ...same } = other.result;
  expect(same).toEqual(rest);
});

test('an earlier run’s files are gone when a run cannot start', async () => {
  const { out } = await runFixture({ profile: 'machine', only: ['TWO'] });
  const failing = runFixture(
    { out },
    {
      startSession: async () => {
        throw new Fault('environment', 'no container engine');
      },
    },
  );
  await expect(failing).rejects.toMatchObject({ attribution: 'environment' });
  expect(readdirSync(out)).toEqual([]);
});

test('a folder with other files and no results is left alone', async () => {
  const out = mkdtempSync(join(tmpdir(), 'va-tck-'));
  writeFileSync(join(out, 'thesis.md'), 'mine');
  await expect(runFixture({ out })).rejects.toThrow(/thesis.md.*new or empty folder/);
  expect(existsSync(join(out, 'thesis.md'))).toBe(true);
});

test('nothing selected is refused', async () => {
  await expect(runFixture({ profile: 'machine', only: ['READ'] })).rejects.toThrow(
    /no scenario of profile machine.*--only READ/,
  );
});

test('a profile that the target does not declare is refused', async () => {
  const openTarget = () => openFixture({ profiles: ['kms-host'] });
  await expect(runFixture({ profile: 'machine' }, { openTarget })).rejects.toThrow(/"Fixture" declares kms-host/);
  await expect(runFixture({ profile: 'reference' }, { openTarget })).rejects.toThrow(/module:reference/);
});
