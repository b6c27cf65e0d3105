import type { Bilingual } from '../contracts/catalogue/clause.js';
import type { Outcome, RunResult, Shard } from '../contracts/types/results.js';
import { notJudged } from './not-judged.js';
import { countVerdicts } from './result-model.js';
import { scenariosDue } from './scenarios-due.js';
import { attributionWords } from './verdict-words.js';
import { waiverUses } from './waiver-use.js';

/** The outcome in words, and why it is what it is. The word "conformant" stands in it only where the outcome is conformant. */
export interface OutcomeWords {
  headline: Bilingual;
  why: Bilingual;
}

const headlines: { readonly [outcome in Outcome]: Bilingual } = {
  conformant: { en: 'Conformant', zh: '符合規範' },
  'not-conformant': { en: 'Does not conform', zh: '不符合規範' },
  'selection-passed': { en: 'Selection passed: no statement of conformity', zh: '所選情境通過，不構成符合性聲明' },
  'could-not-run': { en: 'No verdict: the run could not be carried out', zh: '未作判定：無法執行' },
  incomplete: { en: 'No verdict: the run is incomplete', zh: '未作判定：執行未完成' },
};

export function outcomeWords(result: RunResult): OutcomeWords {
  const { en, zh } = headlines[result.outcome];
  const used = waiversUsed(result);
  return { headline: { en: `${en}${used.en}`, zh: `${zh}${used.zh}` }, why: whyOf(result) };
}

/** Whoever reads the outcome reads that something is excused: `, with 1 waiver`, or nothing. */
export function waiversUsed(result: RunResult): Bilingual {
  const used = waiverUses(result).filter(({ scenarios }) => scenarios.length > 0).length;
  if (used === 0) return { en: '', zh: '' };
  return { en: `, with ${used} waiver${used === 1 ? '' : 's'}`, zh: `（含 ${used} 項豁免）` };
}

function whyOf(result: RunResult): Bilingual {
  const why = basis(result);
  return result.reason === null ? why : { en: `${why.en} ${result.reason}`, zh: `${why.zh}（${result.reason}）` };
}

function basis(result: RunResult): Bilingual {
  const { scenarios, header, attribution } = result;
  const { plan, profile } = header;
  const of = countVerdicts(scenarios);
  const total = scenarios.length;
  switch (result.outcome) {
    case 'conformant': {
      const unjudged = result.clauses.filter(clause => clause.verdict === 'could-not-run').length;
      const left = notJudged(result);
      return {
        en: `The full plan of profile ${profile} was run. Of its ${plan.scenarios} scenarios ${of.passed} passed, ${of['not-applicable']} were not applicable, ${of.waived} are waived; none failed.${unjudged > 0 ? ` No scenario judges ${unjudged} of the ${result.clauses.length} clauses.` : ''}${left.en}`,
        zh: `已執行設定檔 ${profile} 的完整計畫：共 ${plan.scenarios} 個情境，${of.passed} 個通過，${of['not-applicable']} 個不適用，${of.waived} 個已豁免，沒有未通過者。${unjudged > 0 ? `${result.clauses.length} 條條款中有 ${unjudged} 條沒有情境判定。` : ''}${left.zh}`,
      };
    }
    case 'not-conformant': {
      const must = result.clauses.filter(clause => clause.verdict === 'failed' && clause.level === 'MUST').length;
      const unexpected = of['unexpected-pass'];
      return {
        en: `${of.failed} of ${total} scenarios failed${unexpected > 0 ? `, ${unexpected} passed that the baseline says fail` : ''}; ${must} of ${result.clauses.length} clauses failed at level MUST.`,
        zh: `${total} 個情境中有 ${of.failed} 個未通過${unexpected > 0 ? `，${unexpected} 個與基準檔相反地通過` : ''}；${result.clauses.length} 條條款中有 ${must} 條「必須」條款未通過。`,
      };
    }
    case 'selection-passed':
      if (plan.shard !== null) return shardPassed(plan.shard, total);
      return {
        en: `Only a selection was run (${total} scenarios). Conformity is stated for the full plan of a profile alone.`,
        zh: `僅執行所選的 ${total} 個情境；只有完整計畫才能聲明符合性。`,
      };
    case 'could-not-run': {
      const who = attribution === null ? null : attributionWords[attribution];
      return {
        en: `${of['could-not-run']} of ${total} recorded scenarios could not run.${who === null ? '' : ` At fault: ${who.en}.`}`,
        zh: `${total} 個已記錄的情境中有 ${of['could-not-run']} 個無法執行。${who === null ? '' : `原因出自${who.zh}。`}`,
      };
    }
    case 'incomplete':
      return {
        en: `${total} of ${scenariosDue(plan)} planned scenarios were recorded, ${of.failed} of them failed.`,
        zh: `計畫 ${scenariosDue(plan)} 個情境，已記錄 ${total} 個，其中 ${of.failed} 個未通過。`,
      };
  }
}

function shardPassed({ index, count }: Shard, total: number): Bilingual {
  return {
    en: `Only shard ${index} of ${count} was run (${total} scenarios). Conformity is stated for all shards together: va-tck merge.`,
    zh: `僅執行 ${count} 個分片中的第 ${index} 個（${total} 個情境）；合併所有分片（va-tck merge）後才能聲明符合性。`,
  };
}
