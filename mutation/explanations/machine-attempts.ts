import type { Explanation } from './explanation.js';

/** The survivors of part `machine-attempts`. */
export const machineAttempts: readonly Explanation[] = [];
