import type { Bilingual } from '../contracts/catalogue/clause.js';
import type { Gate, GateProblemKind } from '../contracts/types/results.js';

/** What became of the gate, in a sentence. */
export function gateWords({ held, whole, known, problems }: Gate): Bilingual {
  const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  const failures = many(known.length, 'known failure');
  const part = whole
    ? { en: '', zh: '' }
    : {
        en: ' Only a part of the plan was held against the baseline; the rest of it was left alone.',
        zh: '僅以計畫的一部分與基準比對，其餘未判斷。',
      };
  return held
    ? {
        en: `The gate holds: ${failures}, none new.${part.en}`,
        zh: `關卡通過：${known.length} 項已知未通過，無新增。${part.zh}`,
      }
    : {
        en: `The gate does not hold: ${many(problems.length, 'problem')}, ${failures}.${part.en}`,
        zh: `關卡未通過：${problems.length} 項問題，${known.length} 項已知未通過。${part.zh}`,
      };
}

/** What is wrong, in two words. */
export const problemWords: { readonly [kind in GateProblemKind]: Bilingual } = {
  'new-failure': { en: 'new failure', zh: '新增未通過' },
  'unexpected-pass': { en: 'unexpected pass', zh: '非預期通過' },
  'changed-message': { en: 'changed message', zh: '訊息已變更' },
  'matches-nothing': { en: 'matches nothing', zh: '無對應情境' },
  expired: { en: 'expired', zh: '已逾期' },
  'new-skip': { en: 'new skip', zh: '新增略過' },
  nondeterministic: { en: 'nondeterministic', zh: '結果不一致' },
  'could-not-run': { en: 'could not run', zh: '無法執行' },
};
