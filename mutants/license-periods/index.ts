import type { Mutant } from '../mutant.js';
import { ends } from './ends.js';
import { otherLengths } from './other-lengths.js';
import { renewals } from './renewals.js';

export const licensePeriodsMutants: readonly Mutant[] = [...otherLengths, ...renewals, ...ends];
