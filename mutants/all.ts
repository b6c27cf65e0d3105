import { hostCountMutants } from './host-count/index.js';
import { hostKeyHierarchyMutants } from './host-key-hierarchy/index.js';
import { hostKeyLimitMutants } from './host-key-limit/index.js';
import { intervalsMutants } from './intervals/index.js';
import type { Mutant } from './mutant.js';
import { thresholdsMutants } from './thresholds/index.js';

/** Every mutant, by topic. */
export const mutants: readonly Mutant[] = [
  ...intervalsMutants,
  ...hostKeyHierarchyMutants,
  ...thresholdsMutants,
  ...hostCountMutants,
  ...hostKeyLimitMutants,
];
