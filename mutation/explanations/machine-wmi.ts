import type { Explanation } from './explanation.js';

/** The survivors of part `machine-wmi`. */
export const machineWmi: readonly Explanation[] = [];
