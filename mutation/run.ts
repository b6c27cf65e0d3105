/** `npm run stryker [-- [--unit] part…]`: mutation testing of the mocks' cores. The scenarios are the tests. With --unit the unit tests beside
 * the cores are asked about what the scenarios left alive. Results are kept in .stryker/, and what has not changed is not run again. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { buildRunner } from './build-runner.js';
import { forgetUnasked } from './forget-unasked.js';
import { parts, resultsFile } from './parts.js';
import { optionsFor } from './stryker-options.js';
import { linesAlive } from './survivors.js';

const given = process.argv.slice(2);
const judge = given.includes('--unit') ? 'unit' : 'scenarios';
const asked = given.filter(argument => argument !== '--unit');
const unknown = asked.find(name => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`no part "${unknown}"; there are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
await buildRunner();
const featureFiles = readdirSync('features').map(name => join('features', name));
const features = new Map(featureFiles.map(file => [file, readFileSync(file, 'utf8')]));
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const mutate = judge === 'unit' ? leftAlive(name) : parts[name];
  if (mutate === undefined) continue;
  const kept = resultsFile(name, judge);
  if (judge === 'scenarios' && existsSync(kept)) {
    writeFileSync(kept, JSON.stringify(forgetUnasked(JSON.parse(readFileSync(kept, 'utf8')), features)));
  }
  await new Stryker({ ...optionsFor(name, judge), mutate: [...mutate] }).runMutationTest();
}

function leftAlive(part: string): readonly string[] | undefined {
  const file = resultsFile(part, 'scenarios');
  if (!existsSync(file)) {
    console.error(
      `${part}: the scenarios have not judged it, so nothing is known to be alive; run it without --unit first`,
    );
    return undefined;
  }
  const lines = linesAlive(JSON.parse(readFileSync(file, 'utf8')));
  return lines.length > 0 ? lines : undefined;
}
