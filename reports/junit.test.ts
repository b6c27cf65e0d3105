import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../contracts/types/results.js';
import { junit } from './junit.js';
import { foldEvents } from './result-model.js';
import { anyText, hostileTexts } from './testing/hostile-text.js';
import { sampleClauses } from './testing/sample-clauses.js';
import { hostileResult, sampleEvents, sampleResult, sampleScenario } from './testing/sample-run.js';

const conformant = foldEvents(sampleEvents([sampleScenario('a.feature:1', 'a', ['GRACE-INITIAL'])]), sampleClauses);

test('only a conformant run is all green', () => {
  expect(junit(conformant)).toContain('failures="0" errors="0"');
  for (const outcome of ['selection-passed', 'could-not-run', 'incomplete'] satisfies Outcome[]) {
    const report = junit({ ...conformant, outcome });
    expect(report).toMatch(/<testsuites [^>]*tests="2" failures="0" errors="1"/);
    expect(report).toMatch(/<testcase classname="run" name="run outcome" time="0">\n<error /);
  }
  expect(junit({ ...conformant, outcome: 'not-conformant' })).toMatch(/<testsuites [^>]*failures="1" errors="0"/);
  expect(junit({ ...conformant, outcome: 'incomplete', scenarios: [] })).toMatch(
    /<testsuites [^>]*tests="1" [^>]*errors="1"/,
  );
});

test('verdicts become failure with its attribution, error and skipped with its reason', () => {
  const report = junit(sampleResult());
  expect(report).toContain('<failure type="target" message="KMS-THRESHOLD-CLIENT: expected &quot;not activated&quot;');
  expect(report).toContain('<failure type="unexpected-pass" ');
  expect(report).toContain('<error type="environment" ');
  expect(report).toContain(
    '<skipped type="not-applicable" message="The target does not declare the interface event-log."',
  );
  expect(report).toContain('<testsuites name="Volume Activation TCK" tests="15" failures="4" errors="1" time="0">');
});

test('rows of one outline are told apart by file and line, others are not', () => {
  const report = junit(sampleResult());
  expect(report).toContain('count of 25 [KMS-THRESHOLD-CLIENT] (features/thresholds.feature:15)"');
  expect(report).toContain('count of 5 [KMS-THRESHOLD-SERVER]"');
});

const required = process.env.VA_TCK_REQUIRE_TOOLS === '1';
const missing = spawnSync('xmllint', ['--version']).error !== undefined;
const own = fileURLToPath(new URL('./schemas/junit.xsd', import.meta.url));
const schemas = [own, ...(process.env.VA_TCK_JUNIT_XSD === undefined ? [] : [process.env.VA_TCK_JUNIT_XSD])];

/** What xmllint says against a document; empty where it is valid. */
function xmllint(report: string, schema: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
    input: report,
    encoding: 'utf8',
  });
  return status === 0 ? '' : (stderr ?? 'xmllint could not be started');
}

describe.skipIf(missing && !required)('xmllint (skipped where it is not installed)', () => {
  test.each(schemas)('every outcome is valid against %s', schema => {
    expect(xmllint(junit(sampleResult()), schema)).toBe('');
    expect(xmllint(junit(conformant), schema)).toBe('');
    expect(xmllint(junit({ ...conformant, outcome: 'incomplete', scenarios: [] }), schema)).toBe('');
  });

  test.each(schemas)('no text of a target breaks %s', schema => {
    for (const text of [...hostileTexts, `${'x'.repeat(1_048_576)}\uD800`]) {
      expect(xmllint(junit(hostileResult(text)), schema)).toBe('');
    }
    fc.assert(
      fc.property(anyText, text => {
        expect(xmllint(junit(hostileResult(text)), schema)).toBe('');
      }),
      { numRuns: 25 },
    );
  });
});
