import type { Mutant } from '../mutant.js';
import { listMutants } from './list.js';
import { occasionMutants } from './occasion.js';
import { recordMutants } from './record.js';

export const hostPublishingMutants: readonly Mutant[] = [...recordMutants, ...occasionMutants, ...listMutants];
