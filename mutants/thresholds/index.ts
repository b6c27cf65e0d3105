import type { Mutant } from '../mutant.js';
import { clientActivatesAt24 } from './client-activates-at-24.js';
import { clientActivatesAt26 } from './client-activates-at-26.js';
import { clientUsesServerThreshold } from './client-uses-server-threshold.js';
import { countIgnored } from './count-ignored.js';
import { largerThresholdOnVirtualMachines } from './larger-threshold-on-virtual-machines.js';
import { retryTooLate } from './retry-too-late.js';
import { serverActivatesAt4 } from './server-activates-at-4.js';
import { serverActivatesAt6 } from './server-activates-at-6.js';

export const thresholdsMutants: readonly Mutant[] = [
  largerThresholdOnVirtualMachines,
  clientActivatesAt24,
  clientActivatesAt26,
  clientUsesServerThreshold,
  countIgnored,
  retryTooLate,
  serverActivatesAt4,
  serverActivatesAt6,
];
