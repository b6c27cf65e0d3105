import { enterKey } from '../enter-key.js';
import type { Effect } from './stimulus.js';

/** A product key typed into the System item of the control panel (guide, MAK installed later). */
export const keyTyped: Effect<'key-typed-in-control-panel'> = function* (machine, { productKey }, use) {
  return yield* enterKey(machine, productKey, 'control-panel', use.profile, use.policies, use.now);
};
