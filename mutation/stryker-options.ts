import { join } from 'node:path';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { keptFolder, parts, resultsFile, runnerFile } from './parts.js';

/** Who judges the mutants: the scenarios of profile `reference`, or the unit tests that stand beside the mocks. */
export type Judge = 'scenarios' | 'unit';

/** What Stryker is run with on one part. No mutator is left out, and no mutant ignored. */
export function optionsFor(part: string, judge: Judge): PartialStrykerOptions {
  return {
    ...(judge === 'scenarios' ? scenarios : unitTests),
    mutate: [...(parts[part] ?? [])],
    ignorePatterns: ['bench', 'dist', 'docs', 'examples', 'images', 'pipelines', keptFolder, 'va-tck-results', '*.tgz'],
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: resultsFile(part, judge),
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: join(keptFolder, `${part}.${judge}.html`) },
    disableTypeChecks: false,
    concurrency: Number(process.env.STRYKER_CONCURRENCY ?? 1),
    dryRunTimeoutMinutes: 20,
    tempDirName: '.stryker-tmp',
    allowConsoleColors: false,
    warnings: true,
  };
}

const scenarios: PartialStrykerOptions = {
  // The test runner ends a scenario that does not end. All of them together may take as long as a busy machine wants: no mutant is detected by that.
  timeoutMS: 600_000,
  testRunner: 'scenarios',
  plugins: [join(process.cwd(), runnerFile)],
  buildCommand: 'node --import tsx mutation/build-suite.ts',
};

const unitTests: PartialStrykerOptions = {
  timeoutMS: 20_000,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'mutation/unit-tests.config.ts' },
};
