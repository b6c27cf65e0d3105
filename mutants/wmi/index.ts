import type { Mutant } from '../mutant.js';
import { counterMutants } from './counters.js';
import { licenceMutants } from './licence.js';
import { methodMutants } from './methods.js';
import { productPropertyMutants } from './product-properties.js';
import { servicePropertyMutants } from './service-properties.js';
import { switchMutants } from './switches.js';

/** Broken properties and methods of Table 12. */
export const wmiMutants: readonly Mutant[] = [
  ...servicePropertyMutants,
  ...productPropertyMutants,
  ...counterMutants,
  ...licenceMutants,
  ...switchMutants,
  ...methodMutants,
];
