import type { Mutant } from '../mutant.js';
import { cachedHostForEver } from './cached-host-for-ever.js';
import { cachedHostForgotten } from './cached-host-forgotten.js';
import { highestPriorityFirst } from './highest-priority-first.js';
import { nameNeverCleared } from './name-never-cleared.js';
import { namedHostFallsThrough } from './named-host-falls-through.js';
import { namedHostIgnored } from './named-host-ignored.js';
import { nextHostNotTried } from './next-host-not-tried.js';
import { priorityComparedAsText } from './priority-compared-as-text.js';
import { priorityIgnored } from './priority-ignored.js';
import { refusalEndsTheSearch } from './refusal-ends-the-search.js';
import { staleRecordEndsTheSearch } from './stale-record-ends-the-search.js';

export const discoveryMutants: readonly Mutant[] = [
  cachedHostForEver,
  cachedHostForgotten,
  highestPriorityFirst,
  nameNeverCleared,
  namedHostFallsThrough,
  namedHostIgnored,
  nextHostNotTried,
  priorityComparedAsText,
  priorityIgnored,
  refusalEndsTheSearch,
  staleRecordEndsTheSearch,
];
