import type { Explanation } from './explanation.js';

/** The survivors of part `machine-notifications`. */
export const machineNotifications: readonly Explanation[] = [];
