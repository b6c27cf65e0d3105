import type { Explanation } from './explanation.js';

/** The survivors of part `machine-licence`. */
export const machineLicence: readonly Explanation[] = [];
