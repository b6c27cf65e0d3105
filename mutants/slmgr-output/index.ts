import type { Mutant } from '../mutant.js';
import { argumentMutants } from './arguments.js';
import { chineseMutants } from './chinese.js';
import { expiryMutants } from './expiry.js';
import { kmsLineMutants } from './kms-lines.js';
import { licenseLineMutants } from './license-lines.js';

export const slmgrOutputMutants: readonly Mutant[] = [
  ...argumentMutants,
  ...licenseLineMutants,
  ...kmsLineMutants,
  ...expiryMutants,
  ...chineseMutants,
];
