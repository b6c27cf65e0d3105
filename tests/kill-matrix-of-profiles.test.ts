import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findPackage } from '../runner/package-root.js';

const clause = 'HOST-KEY-LIMIT-SHOWN';
const script = ['--import', 'tsx', 'tests/kill-matrix/print-matrices.ts'];
const printed = execFileSync(process.execPath, script, { cwd: findPackage().root, encoding: 'utf8' });
const { brokenHost, brokenService, clientClause } = JSON.parse(printed);

test('a clause is proven in each profile by an implementation that is broken there', () => {
  const proven = { killers: { [clause]: ['refusal-shown-as-success'] }, unprovenClauses: [] };
  expect(brokenHost).toEqual([
    { profile: 'kms-host', ...proven },
    { profile: 'machine', ...proven },
    { profile: 'reference', ...proven },
  ]);
});

test('a broken activation service proves nothing of a target: it is broken in the reference run alone', () => {
  const unproven = { killers: {}, unprovenClauses: [clause] };
  expect(brokenService).toEqual([
    { profile: 'kms-host', ...unproven },
    { profile: 'machine', ...unproven },
    { profile: 'reference', killers: { [clause]: ['service-without-a-limit'] }, unprovenClauses: [] },
  ]);
});

test('a profile that has none of the clauses asked for is left out', () => {
  expect(clientClause.map(({ profile }: { profile: string }) => profile)).toEqual(['machine', 'reference']);
});
