/** The gate as a pipeline meets it: real processes, a target that fails as it is told, files that a person edits. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunResult } from '../contracts/types/results.js';
import { type Ended, ended, freshFolder, start } from './fixtures/command-line.js';
import { scenarioAt } from './fixtures/scenario-at.js';

const target = 'module:./tests/fixtures/targets/fails-as-told.mjs';
const approval = ['--owner', 'licensing@contoso.com', '--reason', 'ticket 7', '--expires', '2999-12-31'];
const first = scenarioAt('error-codes', '0xC004F041: a host that is not activated');
const second = scenarioAt('error-codes', '0xC004F042: the <key> and <edition>', 1);
const third = scenarioAt('error-codes', '0xC004F042: the <key> and <edition>', 2);
const fourth = scenarioAt('error-codes', '0xC004F06C: a computer whose clock is <minutes> minutes <direction>', 1);
const fifth = scenarioAt('error-codes', '0xC004F06C: a computer whose clock is <minutes> minutes <direction>', 2);
const notCountedAgain = scenarioAt('host-count', 'The other reading: a computer that made room is not counted again');
/** What does not apply to a target that reads as the reference does. */
const skips = [
  scenarioAt('error-codes', 'The other reading: exactly four hours <direction> are refused', 1),
  scenarioAt('error-codes', 'The other reading: exactly four hours <direction> are refused', 2),
  scenarioAt('error-codes', 'The other reading: a minute less than four hours <direction> is accepted', 1),
  scenarioAt('error-codes', 'The other reading: a minute less than four hours <direction> is accepted', 2),
  scenarioAt('host-count', 'The other reading: after exactly 30 days the row is still counted'),
  scenarioAt('host-count', 'The other reading: a minute later it has left'),
  notCountedAgain,
  scenarioAt('host-count', 'The other reading: after 30 days a computer that made room is forgotten as others are'),
  scenarioAt('host-count', 'The other reading: a computer that did not make room renews its row'),
  scenarioAt('host-count', 'Every computer that asks is counted'),
];
/** Needs a mock KMS host. */
const threshold = scenarioAt('thresholds', 'A virtual Windows 7 client with <others> virtual machines in the count', 1);
const longRun = 120_000;

interface Judged extends Ended {
  out: string;
  result: RunResult;
  /** All of what a person may read. */
  reports: { [name in 'terminal' | 'html' | 'junit' | 'markdown']: string };
}

/** A run against the target that behaves as `fixture` says, by default of the whole plan of profile kms-host. */
async function run(fixture: object, ...args: string[]): Promise<Judged> {
  const out = freshFolder();
  const profile = args.includes('--profile') ? [] : ['--profile', 'kms-host'];
  const env = { VA_FIXTURE: JSON.stringify(fixture) };
  const end = await ended(start(['run', '--target', target, '--out', out, ...profile, ...args], env));
  const file = (name: string) => (existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : '');
  const result = JSON.parse(file('result.json') || 'null');
  const reports = {
    terminal: end.stdout.replaceAll(/\s+/g, ' '),
    html: file('report.html'),
    junit: file('junit.xml'),
    markdown: file('summary.md'),
  };
  return { ...end, out, result, reports };
}

interface Entry {
  scenario: string;
  clause: string;
  message: string;
  reason: string;
  owner: string;
  expires: string;
}

const entry = (scenario: string, change: Partial<Entry> = {}): Entry => ({
  scenario,
  clause: 'ERROR-C004F042-HOST',
  message: 'the target broke while doing "open": *',
  reason: 'ticket 7',
  owner: 'licensing@contoso.com',
  expires: '2999-12-31',
  ...change,
});

/** A baseline with these entries; the skips are those of the reference. */
function written(...knownFailures: Entry[]): string {
  const path = `${freshFolder()}.json`;
  const notApplicable = [{ reason: 'The target reads *', scenarios: skips }];
  writeFileSync(
    path,
    JSON.stringify({ format: 'va-tck-baseline/1', profile: 'kms-host', knownFailures, notApplicable }, null, 2),
  );
  return path;
}

/** The line on which a text stands first, after another. */
function lineOf(path: string, text: string, after = ''): number {
  const whole = readFileSync(path, 'utf8');
  return whole.slice(0, whole.indexOf(text, whole.indexOf(after))).split('\n').length;
}

test('a baseline is written where somebody answers for it, holds, and stays as it is', {
  timeout: longRun,
}, async () => {
  const path = `${freshFolder()}.json`;
  const fixture = { fails: { [first]: 'not written yet', [second]: 'line 17 of * is <b>bad</b>' } };
  const refused = await run(fixture, '--baseline', path, '--update-baseline');
  expect(refused.code).toBe(2);
  expect(refused.stdout).toMatch(
    /2 failures would become known, and nobody answers for them\. Say --owner and --reason and --expires\./,
  );
  expect(existsSync(path)).toBe(false);

  expect((await run(fixture, '--baseline', path, '--update-baseline', ...approval)).code).toBe(0);
  const text = readFileSync(path, 'utf8');
  // By what does not move when the kit is updated.
  expect(text).toMatch(/"scenario": "features\/error-codes\.feature > [^"]+ > [^"]+"/);
  expect(text).not.toMatch(/\.feature:\d/);
  const held = await run(fixture, '--baseline', path);
  expect(held.code).toBe(0);
  expect(held.result).toMatchObject({ outcome: 'not-conformant', gate: { held: true, whole: true, problems: [] } });
  expect(held.result.gate?.known.map(({ scenario }) => scenario)).toEqual([first, second]);
  for (const report of Object.values(held.reports)) {
    expect(report).toContain('The gate holds: 2 known failures, none new.');
    expect(report).toContain('Does not conform');
    expect(report).toContain('ticket 7');
  }
  expect(held.reports.html + held.reports.junit).not.toContain('<b>bad');
  expect((await run(fixture, '--baseline', path, '--update-baseline')).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('whatever is not as the baseline says keeps the gate from holding, and the line to change is named', {
  timeout: longRun,
}, async () => {
  const path = written(
    entry(first, { clause: 'ERROR-C004F041-HOST' }),
    entry(second, { message: 'the target broke while doing "open": no disk' }),
    entry(third, { expires: '2020-02-29' }),
    entry('features/error-codes.feature:1'),
  );
  const declares = { readings: { 'evicted-computer-returns': 'known' } };
  const { code, result, reports } = await run(
    {
      fails: { [second]: 'no network', [third]: 'still not', [fifth]: 'not yet' },
      once: { [fourth]: 'not this time' },
      declares,
    },
    '--baseline',
    path,
  );
  expect(code).toBe(1);
  const told = result.gate?.problems.map(({ kind, line, scenario }) => [kind, line, scenario]) ?? [];
  expect(told).toEqual(
    expect.arrayContaining([
      ['unexpected-pass', lineOf(path, first), first],
      ['changed-message', lineOf(path, '"message"', second), second],
      ['expired', lineOf(path, '2020-02-29'), third],
      ['nondeterministic', null, fourth],
      ['new-failure', null, fifth],
      ['matches-nothing', lineOf(path, 'feature:1"'), 'features/error-codes.feature:1'],
      ['matches-nothing', lineOf(path, notCountedAgain), notCountedAgain],
      ['new-skip', null, scenarioAt('host-count', 'A computer that made room is counted anew')],
    ]),
  );
  const kinds = new Set(told.map(([kind]) => kind));
  expect(kinds).toContain('new-skip');
  expect(kinds.size).toBe(7);
  expect(result.scenarios.find(({ id }) => id === first)?.verdict).toBe('unexpected-pass');
  for (const report of Object.values(reports)) {
    expect(report).toContain('The gate does not hold');
    for (const words of ['was known to fail until 2020-02-29', 'passes now. Remove lines'])
      expect(report).toContain(words);
  }
});

test('an entry that names a scenario by its line is read, and named where the baseline is written again', {
  timeout: longRun,
}, async () => {
  const path = written(entry(first, { clause: 'ERROR-C004F041-HOST' }));
  const fixture = { fails: { [first]: 'not yet' } };
  const update = await run(fixture, '--baseline', path, '--update-baseline');
  expect(update.stdout).toContain('1 known failures (0 new, 0 with another message, 0 removed)');
  expect(update.code).toBe(0);
  const { knownFailures, notApplicable } = JSON.parse(readFileSync(path, 'utf8'));
  const judged = update.result.scenarios.find(({ id }) => id === first);
  const name = `features/error-codes.feature > ${judged?.rule} > ${judged?.name}`;
  expect(knownFailures).toEqual([entry(name, { clause: 'ERROR-C004F041-HOST' })]);
  const skipped = update.result.scenarios.filter(({ verdict }) => verdict === 'not-applicable');
  const pinned = notApplicable.flatMap(({ scenarios }: { scenarios: string[] }) => scenarios);
  expect(pinned.sort()).toEqual(
    skipped.map(({ id, rule, name: own }) => `${id.replace(/:\d+$/, '')} > ${rule} > ${own}`).sort(),
  );
});

test('a failure that comes and goes is failed, and both answers are told', { timeout: longRun }, async () => {
  const { code, result, reports } = await run({ once: { [first]: 'only at first' } }, '--only', 'ERROR-C004F041-HOST');
  expect(code).toBe(1);
  expect(result.scenarios.find(({ id }) => id === first)).toMatchObject({
    verdict: 'failed',
    failure: { message: 'the target broke while doing "open": only at first' },
    replay: { same: false, verdict: 'passed', failure: null },
  });
  for (const report of Object.values(reports)) {
    expect(report).toContain('only at first');
    expect(report).toContain('nondeterministic: passed with the same seed');
  }
});

test('a pass that does not come back is found where all is run again', { timeout: longRun }, async () => {
  const only = ['--only', 'ERROR-C004F041-HOST'];
  const fixture = { again: { [first]: 'only at first' } };
  expect((await run(fixture, ...only)).code).toBe(4);
  const { code, result } = await run(fixture, ...only, '--replay', 'all');
  expect(code).toBe(1);
  expect(result.scenarios.find(({ id }) => id === first)).toMatchObject({
    verdict: 'failed',
    replay: { same: false, verdict: 'failed' },
  });
});

test('of a selection only a part is held against the baseline, and none is written', { timeout: longRun }, async () => {
  const path = written(entry(first, { clause: 'ERROR-C004F041-HOST' }), entry(second));
  const only = ['--baseline', path, '--only', 'ERROR-C004F041-HOST'];
  const { code, result, stdout } = await run({ fails: { [first]: 'not yet' } }, ...only);
  expect(code).toBe(4);
  expect(result.gate).toMatchObject({ held: true, whole: false });
  expect(stdout).toContain('Only a part of the plan was held');
  const refused = await run({}, ...only, '--update-baseline', ...approval);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(
    /--update-baseline: .* speaks of the whole plan, and --only ERROR-C004F041-HOST is a part of it; nothing was run/,
  );
});

// The mock KMS hosts have a port by which they can be known, 1688, only where 127.x.y.z can be had.
test.runIf(process.platform === 'linux')('no gate excuses what could not run', { timeout: longRun }, async () => {
  const path = `${freshFolder()}.json`;
  const known = { ...entry(first, { clause: 'ERROR-C004F041-HOST' }) };
  writeFileSync(
    path,
    JSON.stringify({ format: 'va-tck-baseline/1', profile: 'machine', knownFailures: [known], notApplicable: [] }),
  );
  const cut = new URL('./fixtures/cut-kms-hosts.mjs', import.meta.url).href;
  const told = ['--profile', 'machine', '--scenario', first, '--scenario', threshold];
  const out = freshFolder();
  const { code, stdout } = await ended(
    start(['run', '--target', target, '--out', out, ...told, '--baseline', path], {
      VA_FIXTURE: JSON.stringify({ fails: { [first]: 'not yet' } }),
      NODE_OPTIONS: `--import=${cut}`,
    }),
  );
  expect(stdout).toMatch(/could not run: .* no verdict, which no\s+baseline\s+excuses/);
  expect(code).toBe(12);
});

test('a run that ends early writes no baseline', { timeout: longRun }, async () => {
  const path = written(entry(first, { clause: 'ERROR-C004F041-HOST' }));
  const text = readFileSync(path, 'utf8');
  const { code } = await run({ ends: second }, '--baseline', path, '--update-baseline', ...approval);
  expect(code).toBe(10);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('what somebody writes into a baseline while the run goes on is not lost', { timeout: longRun }, async () => {
  const path = written(entry(first, { clause: 'ERROR-C004F041-HOST' }));
  const text = readFileSync(path, 'utf8');
  const { code, stdout } = await run({ edits: path }, '--baseline', path, '--update-baseline', ...approval);
  expect(stdout).toMatch(/is left as it is: somebody changed it while the run went on/);
  expect(code).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe(`${text}\n`);
});

test('a run that is stopped while failures are run again opens no gate, and keeps its exit code', {
  timeout: longRun,
}, async () => {
  const path = written(entry(first, { clause: 'ERROR-C004F041-HOST' }), entry(second));
  const fixture = { fails: { [first]: 'not yet', [second]: 'not yet' }, stops: second };
  const { code, result, reports } = await run(fixture, '--baseline', path);
  expect(code).toBe(3);
  expect(result).toMatchObject({ outcome: 'incomplete', gate: { held: false } });
  for (const report of Object.values(reports)) expect(report).not.toContain('The gate holds');
  const update = await run(fixture, '--baseline', path, '--update-baseline', ...approval);
  expect(update.stdout).toContain(`${path} is left as it was: Stopped by SIGINT.`);
  expect(update.code).toBe(3);
});

test('a target that passes nothing opens no gate, though every failure of it is known', {
  timeout: longRun,
}, async () => {
  const path = `${freshFolder()}.json`;
  const everything = { fails: { '*': 'not written yet' } };
  const { code, result, stdout } = await run(everything, '--baseline', path, '--update-baseline', ...approval);
  expect(result.counts).toMatchObject({ passed: 0 });
  expect(result.gate).toMatchObject({ held: false, problems: [{ kind: 'could-not-run' }] });
  expect(stdout).toMatch(/No scenario passed/);
  expect(code).toBe(1);
});

const waiver = (clause: string, change: object = {}) => ({
  clause,
  owner: 'audit@contoso.com',
  justification: 'replaced <b>next</b> year',
  expires: '2999-12-31',
  ...change,
});

function waivers(...all: object[]): string {
  const path = `${freshFolder()}.json`;
  writeFileSync(path, JSON.stringify({ format: 'va-tck-waivers/1', waivers: all }, null, 2));
  return path;
}

test('a waived failure lets the target conform, and no report hides it', { timeout: longRun }, async () => {
  const path = waivers(waiver('ERROR-C004F041-HOST'), waiver('ERROR-C004F042-HOST'));
  const { code, result, reports } = await run({ fails: { [first]: 'not yet' } }, '--waivers', path);
  expect(code).toBe(0);
  expect(result.outcome).toBe('conformant');
  expect(result.clauses.find(({ id }) => id === 'ERROR-C004F041-HOST')?.verdict).toBe('waived');
  expect(result.scenarios.find(({ id }) => id === first)).toMatchObject({
    verdict: 'waived',
    failure: { message: 'the target broke while doing "open": not yet' },
  });
  for (const report of Object.values(reports)) {
    expect(report).toContain('Conformant, with 1 waiver');
    for (const words of ['audit@contoso', 'unused: it excused nothing', 'used: it excused 1 failure', 'not yet']) {
      expect(report.replaceAll('\\', '')).toContain(words);
    }
  }
  expect(reports.html + reports.junit).not.toContain('<b>next');
});

test('a waiver that has expired excuses nothing, and says so', { timeout: longRun }, async () => {
  const path = waivers(waiver('ERROR-C004F041-HOST', { expires: '2020-02-29' }));
  const only = ['--only', 'ERROR-C004F041-HOST', '--waivers', path];
  const { code, reports } = await run({ fails: { [first]: 'not yet' } }, ...only);
  expect(code).toBe(1);
  for (const report of Object.values(reports)) expect(report).toContain('expired: it excused nothing');
});

test.each([
  [
    ['--waivers', waivers(waiver('ERROR-C004F041-HOTS'))],
    /:5:17: .*no clause "ERROR-C004F041-HOTS"\. Did you mean "ERROR-C004F041-HOST"/,
  ],
  [['--waivers', waivers(waiver('ERROR-*'))], /never is a pattern/],
  [['--waivers', 'nowhere.json'], /--waivers: nowhere\.json cannot be read/],
  [['--baseline', 'nowhere.json'], /--baseline: nowhere\.json cannot be read.*--update-baseline writes one/],
  [
    ['--baseline', written(entry(first, { owner: '' }))],
    /:\d+:16: \$\.knownFailures\[0\]\.owner: expected who will mend it/,
  ],
  [['--update-baseline'], /--update-baseline: which file\? Say --baseline/],
  [['--baseline', 'new.json', '--update-baseline', '--expires', '2020-01-01'], /--expires: 2020-01-01 is over/],
  [['--owner', 'me'], /--owner is for --update-baseline/],
])('%j is bad usage', async (args, message) => {
  const { code, stderr, out } = await run({}, ...args);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test('a baseline of another profile is bad usage, and so is one that the configuration names', async () => {
  const path = written();
  const other = await run({}, '--profile', 'machine', '--baseline', path);
  expect(other.stderr).toMatch(/:3:14: \$\.profile: expected "machine", which this run is of, got "kms-host"/);
  expect(other.code).toBe(2);
  const config = join(dirname(path), 'va-tck.config.json');
  writeFileSync(config, JSON.stringify({ baseline: 'not-there.json', waivers: 'not-there-either.json' }));
  const configured = await ended(start(['run', '--config', config]));
  expect(configured.stderr).toMatch(/--waivers: .*not-there-either\.json cannot be read/);
  expect(configured.code).toBe(2);
});
