/** `npm run stryker [-- [--unit] part…]`: mutation testing of the mocks' cores. The scenarios are the tests; with --unit the unit tests of the
 * mocks are. Results are kept in .stryker/, and what has not changed is not run again. */
import { Stryker } from '@stryker-mutator/core';
import { buildRunner } from './build-runner.js';
import { parts } from './parts.js';
import { optionsFor } from './stryker-options.js';

const given = process.argv.slice(2);
const judge = given.includes('--unit') ? 'unit' : 'scenarios';
const asked = given.filter(argument => argument !== '--unit');
const unknown = asked.find(name => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`no part "${unknown}"; there are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
await buildRunner();
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  await new Stryker(optionsFor(name, judge)).runMutationTest();
}
