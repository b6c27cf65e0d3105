import type { Explanation } from './explanation.js';

/** The survivors of part `machine-registry`. */
export const machineRegistry: readonly Explanation[] = [];
