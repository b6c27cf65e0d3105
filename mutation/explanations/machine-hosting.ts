import type { Explanation } from './explanation.js';

/** The survivors of part `machine-hosting`. */
export const machineHosting: readonly Explanation[] = [];
