import { glossary } from './glossary.js';
import { kitSections } from './kit-contract.js';
import { discoveryOrder, kmsScenarios, makScenarios, table7, table8, timing } from './kms.js';
import type { Section } from './section.js';
import { table12 } from './table-12.js';
import { table2, table3, table4 } from './tables-2-to-4.js';
import { table9, table10, table11 } from './tables-9-to-11.js';
import { slmgr, userExperience } from './user-experience.js';

/** The guide of July 2009, section by section and row by row, in its order. */
export const guide: readonly Section[] = [
  userExperience,
  slmgr,
  table2,
  table3,
  table4,
  timing,
  discoveryOrder,
  kmsScenarios,
  makScenarios,
  table7,
  table8,
  table9,
  table10,
  table11,
  table12,
  glossary,
];

/** Every section that a clause can stand in: the guide's, then the kit's own. */
export const sections: readonly Section[] = [...guide, ...kitSections];
