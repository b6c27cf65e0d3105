import { afterAll, expect, test } from 'vitest';
import { interpretations } from '../../contracts/interpretations/index.js';
import type { TargetControl, TargetDescription, TargetProfile } from '../../contracts/types/target-control.js';
import { buildEmbeddedStages } from '../../lab/embedded/build-stage.js';
import type { StageBuilder } from '../../lab/stage.js';
import { createReference } from '../../reference/index.js';
import { openTarget } from '../../targets/open-target.js';
import { parseTarget } from '../../targets/parse-target.js';
import { conclude } from './conclude.js';
import { smokeJson } from './smoke-json.js';
import { allVerbs, type SmokeReport, smokeExitCode, type VerbStatus } from './smoke-report.js';
import { smokeTarget } from './smoke-target.js';
import { smokeText } from './smoke-text.js';

const reference = createReference();
let lab: StageBuilder | null = null;
afterAll(() => lab?.close());

type Changes = Partial<Record<keyof TargetControl, (request: never) => unknown>>;

/** The reference with other answers, smoked. */
async function smoked(changes: Changes, timeoutMilliseconds = 5_000): Promise<SmokeReport> {
  const modules = { changed: async () => ({ default: { ...reference, ...changes } }) };
  const target = await openTarget(parseTarget('module:changed'), { timeoutMilliseconds, modules });
  lab ??= await buildEmbeddedStages();
  const stages = { ...lab, close: async () => undefined };
  return smokeTarget({
    target,
    interpretations,
    openLab: async () => stages,
    profilesOf: ({ profiles }) => [...profiles].sort(),
  });
}

/** What the reference says of itself, changed. */
const describing = (changes: Partial<TargetDescription>): Changes => ({
  describe: async () => {
    const answer = await reference.describe({});
    return 'result' in answer ? { result: { ...answer.result, ...changes } } : answer;
  },
});

const statusesOf = (report: SmokeReport, profile: TargetProfile): Record<string, VerbStatus> =>
  Object.fromEntries(
    report.profiles.find(each => each.profile === profile)?.verbs.map(({ verb, status }) => [verb, status]) ?? [],
  );

test('the reference answers every verb of both profiles', async () => {
  const report = await smoked({});
  expect(allVerbs(report).filter(({ status }) => status !== 'ok')).toEqual([]);
  const asked = new Set(allVerbs(report).map(({ verb }) => verb));
  expect([...asked].sort()).toEqual(Object.keys(reference).sort());
  expect(smokeExitCode(report)).toBe(0);
  expect(conclude(report).line).toBe('adapter: ok; implementation: ok');
});

test('what is not declared and not there is no fault', async () => {
  const unsupported = { unsupported: 'no' };
  const report = await smoked({
    ...describing({ profiles: ['kms-host'], interfaces: [], capabilities: [] }),
    hostEvents: () => unsupported,
    advance: () => unsupported,
  });
  expect(statusesOf(report, 'kms-host')).toMatchObject({ hostEvents: 'declined', advance: 'declined', close: 'ok' });
  expect(smokeExitCode(report)).toBe(0);
});

test('a claim is wrong both ways: declared and unsupported, not declared and answered', async () => {
  const report = await smoked({
    ...describing({ profiles: ['kms-host'], interfaces: ['event-log'], capabilities: [] }),
    hostEvents: () => ({ unsupported: 'not yet' }),
  });
  expect(statusesOf(report, 'kms-host')).toMatchObject({ hostEvents: 'unsupported', advance: 'wrong-claim' });
  expect(smokeExitCode(report)).toBe(1);
  expect(conclude(report).line).toBe('adapter: ok; implementation: 2 verbs (hostEvents, advance)');
});

test('a reading that nobody knows is a wrong claim', async () => {
  const report = await smoked(describing({ profiles: ['kms-host'], readings: { 'no-such': 'x' } }));
  expect(report.describe).toMatchObject({ status: 'wrong-claim', message: expect.stringContaining('no-such') });
  expect(smokeExitCode(report)).toBe(1);
});

const negative = { currentCount: -1, totalRequests: 0, failedRequests: 0, requestsByStatus: [] };

test('an implementation that breaks is told from an adapter that breaks the contract', async () => {
  const report = await smoked({
    ...describing({ profiles: ['kms-host'] }),
    activateHost: () => {
      throw new TypeError('boom');
    },
    hostStatus: () => ({ result: negative }),
  });
  const [status] = allVerbs(report).filter(({ verb }) => verb === 'hostStatus');
  expect(statusesOf(report, 'kms-host')).toMatchObject({ activateHost: 'fault', hostStatus: 'violation' });
  expect(status).toMatchObject({
    sent: { host: 'KMS_1' },
    received: { result: negative },
    violation: { path: '/result/currentCount', rule: 'must be >= 0', wanted: { type: 'integer', minimum: 0 } },
  });
  expect(smokeExitCode(report)).toBe(11);
  expect(conclude(report).line).toBe('adapter: 1 verb (hostStatus); implementation: 1 verb (activateHost)');
});

test('a verb that never answers is late, and what hangs on it is not asked', async () => {
  const report = await smoked(
    { ...describing({ profiles: ['kms-host'] }), createHost: () => new Promise(() => {}) },
    200,
  );
  expect(statusesOf(report, 'kms-host')).toMatchObject({
    createHost: 'late',
    installHostKey: 'not-asked',
    close: 'ok',
  });
  expect(smokeExitCode(report)).toBe(10);
});

test('a target that cannot describe itself is asked nothing else, and is no success', async () => {
  for (const [describe, code] of [
    [() => ({ fault: 'no' }), 1],
    [() => ({ unsupported: 'no' }), 1],
    [() => ({ result: {} }), 11],
  ] as const) {
    const report = await smoked({ describe });
    expect(report.profiles).toEqual([]);
    expect(smokeExitCode(report)).toBe(code);
  }
});

test('a request that leaves the lab is a fault that names who asked', async () => {
  const report = await smoked({
    ...describing({ profiles: ['kms-host'] }),
    activateHost: async request => {
      await fetch('http://192.0.2.1/activate').catch(() => null);
      return reference.activateHost(request);
    },
  });
  const [activate] = allVerbs(report).filter(({ verb }) => verb === 'activateHost');
  expect(activate).toMatchObject({ status: 'fault', message: expect.stringContaining('192.0.2.1') });
});

test('megabytes of escapes come out bounded and harmless, in 80 columns', async () => {
  const evil = '\u001b[2J\u202e<script>\n'.repeat(100_000);
  const report = await smoked({
    ...describing({ profiles: ['kms-host'], name: '\u001b[2J\u202e' }),
    activateHost: () => ({ fault: evil.slice(0, 10_000) }),
    hostStatus: () => ({ result: evil }),
    hostEvents: () => ({ result: { events: evil } }),
  });
  const text = smokeText(report);
  const json = smokeJson(report);
  for (const printed of [text, json]) {
    expect(printed).not.toMatch(/[\u001b\u202e]/);
    expect(printed.length).toBeLessThan(60_000);
  }
  expect(Math.max(...text.split('\n').map(line => [...line].length))).toBeLessThanOrEqual(80);
  expect(JSON.parse(json)).toMatchObject({ exitCode: 11, conclusion: conclude(report).line });
});
