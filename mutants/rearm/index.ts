import type { Mutant } from '../mutant.js';
import { effect } from './effect.js';
import { limit } from './limit.js';
import { skip } from './skip.js';

export const rearmMutants: readonly Mutant[] = [...effect, ...limit, ...skip];
