import type { Mutant } from '../mutant.js';
import { activation } from './activation.js';
import { hardware } from './hardware.js';
import { keyRemoval } from './key-removal.js';

export const licenseChangesMutants: readonly Mutant[] = [...activation, ...hardware, ...keyRemoval];
