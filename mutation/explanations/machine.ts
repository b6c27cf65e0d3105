import type { Explanation } from './explanation.js';

/** The survivors of part `machine`. */
export const machine: readonly Explanation[] = [];
