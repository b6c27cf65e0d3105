import type { Bilingual } from '../contracts/catalogue/clause.js';
import type { RunResult, ScenarioResult } from '../contracts/types/results.js';
import { verdictWords } from './verdict-words.js';

/** Whether a scenario ended otherwise when it was run again with the same seed. */
export function isNondeterministic({ replay }: Pick<ScenarioResult, 'replay'>): boolean {
  return replay !== null && !replay.same && replay.verdict !== 'could-not-run';
}

/** What the second run of a scenario gave; null where there was none. */
export function replayWords({ replay, steps }: Pick<ScenarioResult, 'replay' | 'steps'>): Bilingual | null {
  if (replay === null) return null;
  if (replay.same) return { en: 'the same, with the same seed', zh: '以相同種子重跑，結果相同' };
  const { en, zh } = verdictWords[replay.verdict];
  if (replay.verdict === 'could-not-run') return { en, zh };
  // Its failure is that of the second run; the steps are those of the first.
  if (replay.verdict === 'failed' && steps.length > 0 && steps.every(({ status }) => status === 'passed')) {
    return {
      en: 'nondeterministic: it passed at first, and failed when it was run again with the same seed',
      zh: '結果不一致：第一次通過，以相同種子重跑則未通過',
    };
  }
  return { en: `nondeterministic: ${en} with the same seed`, zh: `結果不一致：以相同種子重跑為「${zh}」` };
}

/** What the second run was told that the first was not, for the first stands beside it: not yet cut or neutralised. */
export function otherAnswer({ replay }: Pick<ScenarioResult, 'replay'>): string | null {
  if (replay === null || replay.same || replay.failure === null) return null;
  const { step, message, seen } = replay.failure;
  return [message, ...(step === null ? [] : [`Step: ${step}`]), ...(seen === null ? [] : [`Seen: ${seen}`])].join('\n');
}

/** How many scenarios were run again and how that ended; null where none was. */
export function replaysFact({ scenarios }: Pick<RunResult, 'scenarios'>): Bilingual | null {
  const again = scenarios.filter(({ replay }) => replay !== null);
  if (again.length === 0) return null;
  const others = again.filter(isNondeterministic).length;
  const lost = again.filter(({ replay }) => replay?.verdict === 'could-not-run').length;
  const en = `${again.length} with the same seed, ${others} answered otherwise`;
  const zh = `以相同種子重跑 ${again.length} 個情境，其中 ${others} 個結果不同`;
  return lost === 0 ? { en, zh } : { en: `${en}, ${lost} could not run again`, zh: `${zh}，${lost} 個無法重跑` };
}
