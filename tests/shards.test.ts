/** Shards, and what `va-tck merge` makes of them. Real processes, real results. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunResult } from '../contracts/types/results.js';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'va-tck-shards-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function vaTck(...args: string[]): Ended {
  return vaTckWith({}, ...args);
}

function vaTckWith(variables: NodeJS.ProcessEnv, ...args: string[]): Ended {
  const env = { ...process.env, CI: 'true', ...variables };
  const done = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: root, encoding: 'utf8', env });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** Some of these fail on the target, with addresses in what they tell; some pass; some do not apply. */
const selection = [
  '--only',
  'KMS-THRESHOLD-CLIENT',
  'WMI-PRODUCT-PORT-SET',
  'DISPLAY-CLIENT-FROM-DNS',
  'KMS-KEY-OLDER-GENERATION',
];
const target = ['--target', 'module:./tests/fixtures/targets/flawed.mjs', '--profile', 'machine'];

const into = (name: string) => join(folder, name);
const reports = ['junit.xml', 'report.html', 'result.json', 'results.ndjson', 'summary.md'];

/** A file without its wall clock. */
function timeless(name: string, file: string): string {
  return readFileSync(join(into(name), file), 'utf8')
    .replace(/"wallClock":\{[^}]*\}/g, '')
    .replace(/"wallClock": \{[^}]*\}/g, '')
    .replace(/<property name="wall-clock-[^>]*>/g, '')
    .replace(/^.*Started.*Finished.*Duration.*$/gm, '');
}

function resultIn(name: string): RunResult {
  return JSON.parse(readFileSync(join(into(name), 'result.json'), 'utf8'));
}

/** Runs the shards of a split, and answers their folders. */
function runShards(name: string, count: number, ...args: string[]): string[] {
  return Array.from({ length: count }, (_, place) => {
    const out = into(`${name}-${place + 1}-of-${count}`);
    const { code, stderr } = vaTck('run', '--shard', `${place + 1}/${count}`, '--out', out, ...args);
    expect([code, stderr]).toEqual([expect.toSatisfy(ended => [1, 3, 4].includes(ended)), '']);
    return out;
  });
}

let two: string[];
beforeAll(() => {
  expect(vaTck('run', '--out', into('whole'), ...target, ...selection).code).toBe(1);
  two = runShards('flawed', 2, ...target, ...selection);
}, 120_000);

/** Copies of the two shards that a test may damage. */
function copies(name: string): [string, string] {
  return [0, 1].map(place => {
    const copy = into(`${name}-copy-${place}`);
    cpSync(two[place] ?? '', copy, { recursive: true });
    return copy;
  }) as [string, string];
}

/** Changes the lines of a shard's record. */
function edit(shard: string, change: (lines: string[]) => string[]): void {
  const path = join(shard, 'results.ndjson');
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, `${change(lines).join('\n')}\n`);
}

function mergeInto(name: string, ...shards: string[]): Ended {
  return vaTck('merge', ...shards, '--out', into(name));
}

describe('one shard', () => {
  test('says that it is one, and is never conformant', () => {
    const passing = vaTck('run', '--shard', '1/2', '--out', into('pass'), '--only', 'KMS-THRESHOLD-CLIENT');
    expect(passing.stdout).toMatch(/3 scenarios \(shard 1 of 2\) of profile reference/);
    expect(passing.stdout).toMatch(/Only shard 1 of 2 was run \(3 scenarios\)/);
    expect(passing.code).toBe(4);
    const { header, outcome } = resultIn('pass');
    expect(header.plan).toMatchObject({ scenarios: 6, shard: { index: 1, count: 2 } });
    expect(outcome).toBe('selection-passed');
    expect(readFileSync(join(into('pass'), 'junit.xml'), 'utf8')).toMatch(/name="run outcome"[^>]*>\s*<error/);
  });

  test('has the plan of the whole, and a part of its scenarios', () => {
    const parts = two.map(shard => JSON.parse(readFileSync(join(shard, 'result.json'), 'utf8')) as RunResult);
    const whole = resultIn('whole');
    for (const { header } of parts) expect(header.plan.hash).toBe(whole.header.plan.hash);
    const ids = parts.map(({ scenarios }) => scenarios.map(({ id }) => id));
    expect(ids.flat().sort()).toEqual(whole.scenarios.map(({ id }) => id).sort());
    expect(Math.abs((ids[0]?.length ?? 0) - (ids[1]?.length ?? 0))).toBeLessThanOrEqual(1);
  });

  test.each(['0/2', '3/2', '1', 'a/b', '1/0', '-1/2'])('%s is none', given => {
    const { code, stderr } = vaTck('run', '--shard', given, '--out', into('none'));
    expect(stderr).toMatch(/--shard[\s\S]*counted from 1/);
    expect(code).toBe(2);
  });

  test('that has nothing to do does not look like a success, and its merge has the verdict', () => {
    const count = 8;
    const shards = runShards('empty', count, '--only', 'KMS-THRESHOLD-CLIENT');
    const last = JSON.parse(readFileSync(join(shards.at(-1) ?? '', 'result.json'), 'utf8')) as RunResult;
    expect(last).toMatchObject({ outcome: 'incomplete', scenarios: [], reason: expect.stringContaining('fewer than') });
    const { code, stdout } = mergeInto('from-eight', ...shards);
    expect(stdout).toContain('Scenarios: 6 passed, 0 failed (planned: 6)');
    expect(code).toBe(4);
  }, 180_000);
});

describe('workers', () => {
  test('side by side record what one process would, and leave nothing else behind', () => {
    const { code, stderr, stdout } = vaTck('run', '--workers', '2', '--out', into('workers'), ...target, ...selection);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^\[1\/2\] \d+\/\d+ {2}/m);
    expect(readdirSync(into('workers')).sort()).toEqual(reports);
    for (const file of reports) expect([file, timeless('workers', file)]).toEqual([file, timeless('whole', file)]);
  });

  test('of which one dies keep what they had, and have no verdict', () => {
    const dying = ['--target', 'module:./tests/fixtures/targets/dies.mjs', '--profile', 'machine', ...selection];
    const { code } = vaTck('run', '--workers', '2', '--out', into('dying'), ...dying);
    expect(code).toBe(10);
    const { outcome, reason, scenarios } = resultIn('dying');
    expect([outcome, reason]).toEqual(['could-not-run', expect.stringMatching(/In shard \d of 2 .*process\.exit/)]);
    expect(scenarios.some(({ verdict }) => verdict === 'passed')).toBe(true);
  });

  test.each([
    ['exit', 10, 'target', /ended with exit code 10 before it had a record: could not run \(target\): .*process\.exit/],
    ['throw', 11, 'adapter', /ended with exit code 11 before .*: could not run \(adapter\): .*no licence file/],
    ['SIGKILL', 14, 'environment', /ended by SIGKILL before it had a record: it said nothing/],
    ['SIGSEGV', 13, 'kit', /ended by SIGSEGV before it had a record: it said nothing/],
  ])(
    'of which one ends by %s before its record say who is to blame: exit code %d',
    (ends, code, attribution, why) => {
      const out = into(`early-${ends}`);
      const fixture = { VA_FIXTURE: JSON.stringify({ folder: `${out}-first`, ends }) };
      const dying = ['--target', 'module:./tests/fixtures/targets/one-dies-early.mjs', '--profile', 'machine'];
      const ended = vaTckWith(
        fixture,
        'run',
        '--workers',
        '2',
        '--out',
        out,
        ...dying,
        '--only',
        'KMS-THRESHOLD-CLIENT',
      );
      expect([ended.code, ended.stderr.match(/\n\s+at /)]).toEqual([code, null]);
      expect(resultIn(`early-${ends}`)).toMatchObject({
        outcome: 'could-not-run',
        attribution,
        reason: expect.stringMatching(new RegExp(`^The worker of shard [12] of 2 ${why.source}`, 's')),
        counts: { passed: 3 },
      });
    },
    180_000,
  );

  test('take nothing that an earlier run, or another one, has left there for their own', () => {
    const out = into('stale');
    two.forEach((shard, place) => {
      cpSync(shard, join(out, 'workers', String(place + 1)), { recursive: true });
    });
    // Every worker of this run is refused before it makes its folder its own.
    const refused = vaTck('run', '--workers', '2', '--out', out, ...target, ...selection, '--waivers', 'nowhere.json');
    expect(refused.stderr).toMatch(/nowhere\.json cannot be read/);
    expect(refused.code).toBe(2);
    expect(readdirSync(out)).toEqual(['workers']);
  }, 180_000);

  test('none of which can start say why, once', () => {
    const { code, stderr } = vaTck(
      'run',
      '--workers',
      '3',
      '--out',
      into('absent'),
      '--target',
      'module:./nowhere.mjs',
    );
    expect(stderr).toMatch(
      /^va-tck: could not run \(adapter\): the target module \.\/nowhere\.mjs cannot be loaded.*\n$/,
    );
    expect(code).toBe(11);
    expect(readdirSync(into('absent'))).toEqual([]);
  });

  test('pass a signal on, and the run is incomplete', async () => {
    const args = [join(root, 'dist/cli.js'), 'run', '--workers', '2', '--out', into('stopped')];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(child, 'close');
    let told = '';
    for await (const chunk of child.stdout) {
      told += chunk;
      if (!child.killed && /\[1\/2\] [\s\S]*\[2\/2\] |\[2\/2\] [\s\S]*\[1\/2\] /.test(told)) child.kill('SIGINT');
    }
    expect(told).toMatch(/Stopped by SIGINT/);
    expect(await closed).toEqual([3, null]);
    expect(resultIn('stopped').outcome).toBe('incomplete');
  });
});

describe('a merge', () => {
  test.each([
    ['in order', () => two],
    ['in another order', () => [...two].reverse()],
    ['of the files themselves', () => two.map(shard => join(shard, 'results.ndjson'))],
  ])('of all shards %s is the result of the whole run, byte for byte', (name, shards) => {
    const { code, stderr } = mergeInto(name, ...shards());
    expect([code, stderr]).toEqual([1, '']);
    expect(readdirSync(into(name)).sort()).toEqual(reports);
    for (const file of reports) expect([file, timeless(name, file)]).toEqual([file, timeless('whole', file)]);
    expect(timeless('whole', 'result.json')).toContain('"verdict": "failed"');
  });

  test('of a split into more parts is the same', () => {
    const { code } = mergeInto('five', ...runShards('five', 5, ...target, ...selection));
    expect(code).toBe(1);
    for (const file of reports) expect([file, timeless('five', file)]).toEqual([file, timeless('whole', file)]);
  }, 180_000);

  test('is held against its own baseline, whatever its shards were held against', () => {
    const path = join(folder, 'baseline.json');
    const passing = resultIn('whole').scenarios.find(({ verdict }) => verdict === 'passed');
    const known = { scenario: passing?.id, clause: passing?.clauses[0], message: 'm', reason: 'r', owner: 'o' };
    const knownFailures = [{ ...known, expires: '2999-12-31' }];
    const baseline = { format: 'va-tck-baseline/1', profile: 'machine', knownFailures, notApplicable: [] };
    writeFileSync(path, JSON.stringify(baseline));
    const shards = runShards('held', 2, ...target, ...selection, '--baseline', path);
    const verdicts = shards.map(shard => readFileSync(join(shard, 'results.ndjson'), 'utf8'));
    expect(verdicts.join('')).toContain('"verdict":"unexpected-pass"');
    expect(mergeInto('unheld', ...shards).code).toBe(1);
    for (const file of reports) expect([file, timeless('unheld', file)]).toEqual([file, timeless('whole', file)]);
  }, 180_000);

  test('without one of them is incomplete, names it, and still reports what there is', () => {
    const { code, stdout } = mergeInto('missing', two[1] ?? '');
    expect(stdout).toContain('1 of 2 shards is missing: 1.');
    expect(code).toBe(3);
    expect(resultIn('missing')).toMatchObject({ outcome: 'incomplete' });
    expect(resultIn('missing').scenarios.length).toBeGreaterThan(0);
  });

  test('of one that was killed is incomplete, names it, and keeps what it had', () => {
    const [one, other] = copies('torn');
    const whole = join(other, 'results.ndjson');
    const [start = '', first = '', second = ''] = readFileSync(whole, 'utf8').split('\n');
    writeFileSync(join(other, 'results.incomplete.ndjson'), [start, first, second.slice(0, 40)].join('\n'));
    rmSync(whole);
    const { code, stdout } = mergeInto('torn', one, other);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/The record of shard 2 of 2 \(.*\) was torn off: 1 of \d+ scenarios/);
    expect(code).toBe(3);
  });

  const refusals: [string, (one: string, other: string) => string[], RegExp][] = [
    ['the same shard twice', (one, other) => [one, other, one], /shard 1 of 2 \(.*\) is given twice/],
    ['a whole run among them', (one, other) => [one, other, into('whole')], /whole is the result of a whole run/],
    ['shards of other numbers', (one, other) => [one, other, into('pass')], /differ in/],
    ['a folder without results', (one, other) => [one, other, root], /holds neither results.ndjson nor/],
    ['a folder that is not there', (one, other) => [one, other, into('nowhere')], /nowhere does not exist/],
    [
      'a record whose scenario was edited away',
      (one, other) => {
        edit(other, ([start = '', , ...rest]) => [start, ...rest]);
        return [one, other];
      },
      /shard 2 of 2 \(.*\) is edited: it says not-conformant, and its scenarios say/,
    ],
    [
      'a record with a scenario of another shard',
      (one, other) => {
        const stolen = readFileSync(join(one, 'results.ndjson'), 'utf8').split('\n')[1] ?? '';
        edit(other, ([start = '', , ...rest]) => [start, stolen, ...rest]);
        return [one, other];
      },
      /shard 2 of 2 \(.*\) is edited: .* is another shard's/,
    ],
    [
      'a record in another order',
      (one, other) => {
        edit(other, ([start = '', first = '', second = '', ...rest]) => [start, second, first, ...rest]);
        return [one, other];
      },
      /shard 2 of 2 \(.*\) is edited: .* is not in plan order/,
    ],
    [
      'a failure that was edited into a pass',
      (one, other) => {
        edit(other, lines => lines.map(line => line.replace('"verdict":"failed"', '"verdict":"passed"')));
        return [one, other];
      },
      /shard 2 of 2 \(.*\) is edited: .* has the verdict passed, and not every step passed/,
    ],
    [
      'a line that is no event',
      (one, other) => {
        edit(other, lines => [...lines.slice(0, -1), '{"type":"cheers"}', ...lines.slice(-1)]);
        return [one, other];
      },
      /not the record of a shard: .*results.ndjson:\d+: not a line of va-tck-results\/1/,
    ],
    ...(
      [
        ['seed', /"seed":1/, '"seed":2', 'the seed'],
        [
          'target description',
          /"version":"\d[^"]*","contract"/,
          '"version":"9","contract"',
          'what the target says it is',
        ],
        ['plan', /"hash":"[^"]+"/, '"hash":"abc"', 'the plan'],
        ['kit', /"kit":\{"name":"[^"]+","version":"[^"]+"/, '"kit":{"name":"k","version":"9"', 'the kit'],
        ['profile', /"profile":"machine"/, '"profile":"kms-host"', 'the profile'],
        ['lab', /"lab":"embedded"/, '"lab":"containers"', 'the lab'],
        ['readings', /"default":true/, '"default":false', 'the readings'],
        [
          'waivers',
          /"waivers":\[\]/,
          '"waivers":[{"clause":"C","owner":"o","justification":"j","expires":"e","expired":false}]',
          'the waivers',
        ],
        ['count', /"shard":\{"index":2,"count":2\}/, '"shard":{"index":2,"count":3}', 'the number of shards'],
      ] as const
    ).map(([what, from, to, named]): [string, (one: string, other: string) => string[], RegExp] => [
      `a shard with another ${what}`,
      (one, other) => {
        edit(other, ([start = '', ...rest]) => {
          expect(start).toMatch(from);
          return [start.replace(from, to), ...rest];
        });
        return [one, other];
      },
      new RegExp(`shard 1 of 2 .* and shard 2 of \\d .* are not of one run: they differ in ${named} `),
    ]),
  ];
  test.each(refusals)('of %s is refused, and leaves no result', (name, damage, message) => {
    const [one, other] = copies(name.replaceAll(' ', '-'));
    mkdirSync(into(`refused-${name}`));
    writeFileSync(join(into(`refused-${name}`), 'result.json'), 'an earlier success');
    const { code, stderr } = mergeInto(`refused-${name}`, ...damage(one, other));
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(readdirSync(into(`refused-${name}`))).toEqual([]);
  });

  test('of shards of a plan that this kit does not make is refused', () => {
    const [one, other] = copies('another-kit');
    for (const shard of [one, other])
      edit(shard, ([start = '', ...rest]) => [start.replace(/"hash":"[^"]+"/, '"hash":"abc"'), ...rest]);
    const { code, stderr } = mergeInto('another-kit', one, other);
    expect(stderr).toMatch(/has the plan abc .*Merge with the kit that ran the shards/);
    expect(code).toBe(2);
  });

  test('into a folder of one of them is refused, and leaves it alone', () => {
    const [one, other] = copies('same-folder');
    const link = into('link-to-a-shard');
    symlinkSync(one, link);
    for (const [shard, out] of [
      [one, one],
      [join(one, 'results.ndjson'), one],
      [one, link],
    ] as const) {
      const { code, stderr } = vaTck('merge', shard, other, '--out', out);
      expect(stderr).toMatch(/is one of the shards; name another folder/);
      expect(code).toBe(2);
      expect(readdirSync(one).sort()).toEqual(reports);
    }
  });
});
