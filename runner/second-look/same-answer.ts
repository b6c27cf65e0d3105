import type { Replay, ScenarioResult } from '../../contracts/types/results.js';

type Answer = Pick<ScenarioResult, 'verdict' | 'failure'>;

/** Whether two runs of a scenario ended alike: the same verdict, in the same step, in the same words. Exchanges are not compared: they carry
 * what a target is free to choose; nor are instants, of a target that lives in real time. */
export function sameAnswer(first: Answer, second: Answer, inRealTime = false): boolean {
  if (undecided(first.verdict) !== second.verdict) return false;
  const [one, other] = [first.failure, second.failure];
  if (one === null || other === null) return one === other;
  const words = (text: string) => (inRealTime ? comparable(text).replace(instant, 'instant') : comparable(text));
  const same = (name: 'attribution' | 'step' | 'message' | 'expected' | 'seen') =>
    words(one[name] ?? '') === words(other[name] ?? '') && (one[name] === null) === (other[name] === null);
  return (['attribution', 'step', 'message', 'expected', 'seen'] as const).every(same);
}

/** What a second run gave, beside the first. */
export function replayOf(first: Answer, second: Answer, inRealTime = false): Replay {
  return { same: sameAnswer(first, second, inRealTime), verdict: second.verdict, failure: second.failure };
}

const instant = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?/g;

/** Text without what differs from world to world though the target does nothing else: where on loopback its lab stands. */
export function comparable(text: string): string {
  return text.replace(/(?:\b127(?:\.\d{1,3}){3}|\blocalhost|\[::1\])(?::\d{1,5})?\b|\[::1\]/g, 'loopback');
}

/** The verdict before anything was accepted. */
function undecided(verdict: ScenarioResult['verdict']): ScenarioResult['verdict'] {
  if (verdict === 'waived') return 'failed';
  return verdict === 'unexpected-pass' ? 'passed' : verdict;
}
