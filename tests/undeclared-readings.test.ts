/** What is said of a target that follows another reading of the guide than it declares. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunResult } from '../contracts/types/results.js';

const root = join(import.meta.dirname, '..');

/** A run of profile machine against a target of the fixtures. */
function judge(target: string, ...args: string[]) {
  const out = join(mkdtempSync(join(tmpdir(), 'va-tck-')), 'out');
  const given = [
    'run',
    '--out',
    out,
    '--profile',
    'machine',
    '--target',
    `module:./tests/fixtures/targets/${target}.mjs`,
  ];
  const ran = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...given, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const report = (name: string) => readFileSync(join(out, name), 'utf8');
  const result: RunResult = JSON.parse(report('result.json'));
  return { code: ran.status, printed: ran.stdout, result, report };
}

const failed = ({ scenarios }: RunResult) => scenarios.filter(({ verdict }) => verdict === 'failed');

test('a target that follows registered readings without declaring them is told which, and does not conform', {
  timeout: 120_000,
}, () => {
  const { code, printed, result, report } = judge('follows-undeclared-readings');
  expect(code).toBe(1);
  expect(result.outcome).toBe('not-conformant');
  const found = failed(result).map(({ clauses, deviation }) => [
    clauses[0],
    deviation?.interpretation,
    deviation?.reading,
  ]);
  expect(found).toContainEqual(['DISPLAY-DAYS', 'days-displayed', 'begun']);
  expect(found).toContainEqual(['HOST-SETTING-SPRT-ARGUMENT', 'typed-number', 'converted']);
  expect(found).toContainEqual(['HOST-PUBLISH-LIST-HOST-NAME', 'host-name-in-publish-list', 'ignored']);
  expect(failed(result).filter(({ deviation }) => deviation === null)).toEqual([]);
  // What was run to find out is neither planned nor counted.
  expect(result.scenarios.length).toBe(result.header.plan.scenarios);
  for (const { id } of failed(result).flatMap(({ deviation }) => deviation?.scenarios.map(id => ({ id })) ?? [])) {
    expect(result.scenarios.find(scenario => scenario.id === id)?.verdict).toBe('not-applicable');
  }
  const finding = 'undeclared deviation: behaves as reading "begun" of days-displayed, which the register accepts';
  expect(printed.replace(/\s+/g, ' ')).toContain(finding);
  expect(printed.replace(/\s+/g, ' ')).toContain('Declare it in describe.readings: {"days-displayed":"begun"}');
  expect(report('summary.md')).toContain('undeclared deviation: behaves as reading');
  expect(report('junit.xml')).toContain('undeclared deviation: behaves as reading &quot;begun&quot; of days-displayed');
  expect(report('report.html')).toContain('未宣告的差異：其行為符合登記冊所接受的 days-displayed 解讀「begun」');
});

test('a plain mistake, a selection of clauses included, matches no reading', { timeout: 120_000 }, () => {
  const { code, printed, result } = judge('prints-no-days', '--only', 'DISPLAY-DAYS');
  expect(code).toBe(1);
  expect(failed(result).length).toBeGreaterThan(0);
  expect(failed(result).filter(({ deviation }) => deviation !== null)).toEqual([]);
  expect(printed).not.toContain('undeclared deviation');
});

test('a reading that is declared and not followed fails', { timeout: 120_000 }, () => {
  const { code, result } = judge('declares-another-reading', '--only', 'DISPLAY-DAYS');
  expect(code).toBe(1);
  const [scenario] = failed(result);
  expect(scenario?.deviation).toMatchObject({ interpretation: 'days-displayed', reading: 'whole' });
  expect(result.header.readings).toContainEqual({ interpretation: 'days-displayed', reading: 'begun', default: false });
});

test('two runs tell the same of the same deviations', { timeout: 120_000 }, () => {
  const [one, other] = [
    judge('follows-undeclared-readings', '--only', 'DISPLAY-DAYS'),
    judge('follows-undeclared-readings', '--only', 'DISPLAY-DAYS'),
  ];
  const { wallClock: _, ...first } = one.result;
  const { wallClock: __, ...second } = other.result;
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
});
