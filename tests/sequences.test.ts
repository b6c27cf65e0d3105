import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MachinePolicies } from '../mocks/machine/core/policies.js';
import { cucumber, loadSteps } from '../runner/execution/cucumber.js';
import { findPackage } from '../runner/package-root.js';
import { anyAction, oneOfEach } from './sequences/actions.js';
import { runSequence } from './sequences/run-sequence.js';

const sequences = fc.array(anyAction, { minLength: 1, maxLength: 25 });
/** Long enough to break something, short enough to be shrunk in no time. */
const shortSequences = fc.array(anyAction, { minLength: 1, maxLength: 8 });

/** The same sequences in every run of the tests; `VA_TCK_SEQUENCES=20000` with another `VA_TCK_SEQUENCE_SEED` looks further. */
const seed = Number(process.env.VA_TCK_SEQUENCE_SEED ?? 20_090_722);
const numRuns = Number(process.env.VA_TCK_SEQUENCES ?? 150);

test('no legal sequence breaks an invariant of the machine', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(sequences, actions => {
      runSequence(actions);
    }),
    { numRuns, seed },
  );
});

test.each<[string, Partial<MachinePolicies>, string]>([
  [
    'a grace period that ends in a licence',
    { afterGrace: licence => ({ ...licence, status: 1, graceEndsAt: null }) },
    'licensed only',
  ],
  ['a KMS activation of 181 days', { kmsValidityDays: () => 181 }, 'at most 180 days'],
  ['a count that always suffices', { countSuffices: () => true }, 'licensed only'],
])('%s is found, and its shortest sequence is told as Gherkin', (_what, changes, sentence) => {
  const details = fc.check(
    fc.property(shortSequences, actions => {
      runSequence(actions, changes);
    }),
    { numRuns: 2_000, seed: 1 },
  );
  const error = details.errorInstance;
  expect(error).toBeInstanceOf(Error);
  const message = error instanceof Error ? error.message : '';
  expect(message).toContain(sentence);
  expect(message).toMatch(/^Scenario: .+\n {2}Given KMS_1 is an activated KMS host\n(?: {2}And .+\n)+ {2}When .+$/m);
  expect(message.split('\n').length).toBeLessThan(14);
});

test('every action is a step that the suite knows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'va-tck-steps-'));
  const feature = join(folder, 'actions.feature');
  const steps = oneOfEach.map(({ step }) => `    * ${step}`).join('\n');
  writeFileSync(feature, `Feature: actions\n  Scenario: actions\n${steps}\n`);
  const { root } = findPackage();
  const support = await loadSteps(root, 'dist/steps.js');
  const meanings: number[] = [];
  await cucumber({ root, paths: [feature], tagExpression: '', dryRun: true, support }, ({ testCase }) => {
    for (const { pickleStepId, stepDefinitionIds } of testCase?.testSteps ?? []) {
      if (pickleStepId !== undefined) meanings.push(stepDefinitionIds?.length ?? 0);
    }
  });
  rmSync(folder, { recursive: true });
  expect(meanings).toEqual(oneOfEach.map(() => 1));
});
