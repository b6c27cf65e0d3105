import type { TargetDescription } from '../contracts/types/target-control.js';
import { scenarioStart } from './virtual-time.js';

/** The clock of a scenario's world: one that the kit moves, or the wall's, where the target has no other. */
export type WorldClock = 'virtual' | 'wall';

/** The clock that a target goes by. */
export function clockOf({ capabilities }: Pick<TargetDescription, 'capabilities'>): WorldClock {
  return capabilities.includes('virtual-clock') ? 'virtual' : 'wall';
}

/** The instant at which a world begins that is opened now, in epoch milliseconds. */
export function firstInstant(clock: WorldClock): number {
  return clock === 'virtual' ? scenarioStart : Date.now();
}
