import type { Mutant } from '../mutant.js';
import { ruleMutants } from './rules.js';
import { scopeMutants } from './scopes.js';
import { switchMutants } from './switches.js';

export const registryValuesMutants: readonly Mutant[] = [...ruleMutants, ...switchMutants, ...scopeMutants];
