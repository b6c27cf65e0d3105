/** `npm run stryker:check [-- part]`: runs Stryker on one part from nothing and fails where it detects less than docs/mutation says. */
import { readFileSync, rmSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { buildRunner } from './build-runner.js';
import { resultsFile } from './parts.js';
import type { Published } from './publication.js';
import { optionsFor } from './stryker-options.js';
import { percent, type Report, scoreOf } from './survivors.js';

const part = process.argv[2] ?? 'activation-service';
const published: Published = JSON.parse(readFileSync('docs/mutation/survivors.json', 'utf8'));
const before = published.parts.find(({ name }) => name === part)?.score;
if (before === undefined || before === null) {
  console.error(
    `docs/mutation/survivors.json has no score of "${part}": run "npm run stryker -- ${part}", then "npm run stryker:publish".`,
  );
  process.exit(2);
}
const judge = 'scenarios';
await buildRunner();
rmSync(resultsFile(part, judge), { force: true });
await new Stryker(optionsFor(part, judge)).runMutationTest();
const report: Report = JSON.parse(readFileSync(resultsFile(part, judge), 'utf8'));
const score = scoreOf(Object.values(report.files).flatMap(({ mutants }) => mutants));
console.log(`${part}: ${percent(score)} % of ${score.mutants} mutants detected, published: ${before.percent} %`);
if (score.mutants === 0 || percent(score) < before.percent) {
  console.error('The scenarios detect less than was published. `npm run stryker:publish` shows what lives.');
  process.exit(1);
}
