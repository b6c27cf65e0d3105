import type { Explanation } from './explanation.js';

/** The survivors of part `dns`. */
export const dns: readonly Explanation[] = [];
