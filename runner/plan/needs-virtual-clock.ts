import { exactInTime, passingTime } from '../../lab/clock-steps.js';
import type { FeatureScenario } from './read-features.js';

const patterns = [...Object.values(passingTime), ...exactInTime];

/** The step for which a scenario needs a clock that the kit moves, and that stands still else; null where it can be run in real time too. */
export function needsVirtualClock({ steps }: Pick<FeatureScenario, 'steps'>): string | null {
  return steps.find(({ text }) => patterns.some(pattern => pattern.test(withoutKeyword(text))))?.text ?? null;
}

function withoutKeyword(step: string): string {
  return step.replace(/^(?:Given|When|Then|And|But|\*) /, '');
}
