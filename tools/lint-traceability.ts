/** Checks the chain clause – scenario – mutant of the whole kit. */

import { loadKit } from '../cli/load-kit.js';
import { sections } from '../contracts/guide/index.js';
import { mutants } from '../mutants/all.js';
import { readFeatures } from '../runner/plan/read-features.js';
import { findBreaks } from './lint/traceability.js';

const kit = loadKit();
const scenarios = await readFeatures(kit, null);
const { clauses, interpretations } = kit;
const breaks = findBreaks({
  clauses,
  interpretations,
  mutants,
  scenarios,
  guide: sections,
  errorCodes: [...kit.errorCodes],
});
for (const sentence of breaks) console.error(sentence);
if (breaks.length > 0) process.exitCode = 1;
else console.log(`${clauses.length} clauses, ${scenarios.length} scenarios and ${mutants.length} mutants are traced`);
