import type { Mutant } from '../mutant.js';
import { exportMutants } from './exports.js';
import { importMutants } from './imports.js';

export const registryFilesMutants: readonly Mutant[] = [...exportMutants, ...importMutants];
