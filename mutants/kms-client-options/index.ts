import type { Mutant } from '../mutant.js';
import { clearingMutants } from './clearing.js';
import { namingMutants } from './naming.js';

export const kmsClientOptionsMutants: readonly Mutant[] = [...namingMutants, ...clearingMutants];
