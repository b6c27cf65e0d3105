import type { ServiceLocation } from './ask.js';
import { nextRandom } from './random.js';

/** The order in which service locations are tried: lowest priority first; inside one priority a weighted draw without replacement.
 * RFC 2782, "Usage rules": weight 0 is put first and drawn with a very small chance. */
export function orderByPriorityAndWeight(
  locations: readonly ServiceLocation[],
  random: number,
): { ordered: ServiceLocation[]; random: number } {
  const ordered: ServiceLocation[] = [];
  let state = random;
  for (const priority of [...new Set(locations.map(location => location.priority))].sort((a, b) => a - b)) {
    const waiting = locations.filter(location => location.priority === priority).sort((a, b) => a.weight - b.weight);
    while (waiting.length > 0) {
      const drawn = nextRandom(state);
      state = drawn.state;
      ordered.push(...waiting.splice(drawIndex(waiting, drawn.value), 1));
    }
  }
  return { ordered, random: state };
}

/** Index of the first location whose running sum of weights reaches the drawn number; all weights zero: every one alike. */
function drawIndex(waiting: readonly ServiceLocation[], value: number): number {
  const total = waiting.reduce((sum, location) => sum + location.weight, 0);
  if (total === 0) return Math.floor(value * waiting.length);
  const wanted = Math.floor(value * (total + 1));
  let sum = 0;
  return waiting.findIndex(location => {
    sum += location.weight;
    return sum >= wanted;
  });
}
