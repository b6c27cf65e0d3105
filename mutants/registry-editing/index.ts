import type { Mutant } from '../mutant.js';
import { editingMutants } from './editing.js';
import { writesMutants } from './writes.js';

export const registryEditingMutants: readonly Mutant[] = [...editingMutants, ...writesMutants];
