import type { Explanation } from './explanation.js';

/** The survivors of part `machine-readings`. */
export const machineReadings: readonly Explanation[] = [];
