import type { Bilingual } from '../contracts/catalogue/clause.js';
import type { Plan, RunResult, Shard } from '../contracts/types/results.js';
import { replaysFact } from './replay-words.js';
import { scenariosDue } from './scenarios-due.js';
import { waiverUses } from './waiver-use.js';

/** One thing that was run, or that the wall clock says of it. What is no word of ours, as a name, an id or a number, is told as it is. */
export interface RunFact {
  name: Bilingual;
  value: string | Bilingual;
}

/** Each thing that was run; the same in every report of the same run. Not yet neutralised. */
export function runFacts(result: RunResult): RunFact[] {
  const { header, gate } = result;
  const again = replaysFact(result);
  const { description, plan } = header;
  return [
    fact('Implementation under test', '受測實作', `${description.name} ${description.version}`),
    fact('Target', '受測位址', header.target),
    fact('Profile', '設定檔', header.profile),
    fact('Policy profile', '原則設定檔', header.policyProfile),
    fact('Lab', '測試環境', header.lab),
    fact('Interfaces', '介面', listed(description.interfaces)),
    fact('Capabilities', '功能', listed(description.capabilities)),
    fact('Time', '時間', timeFact(description.capabilities)),
    fact('Seed', '亂數種子', String(header.seed)),
    fact('Plan', '計畫', planFact(plan)),
    ...(plan.shard === null ? [] : [fact('Shard', '分片', shardFact(plan, plan.shard))]),
    ...(plan.selection.length > 0 ? [fact('Selection', '選取條件', plan.selection.join(' '))] : []),
    fact('Plan hash (SHA-256)', '計畫雜湊 (SHA-256)', plan.hash),
    fact('Kit', '測試套件', `${header.kit.name} ${header.kit.version}`),
    fact('Readings', '解讀', readingsFact(result)),
    ...(again === null ? [] : [fact('Run again', '重跑', again)]),
    ...(header.waivers.length === 0 ? [] : [fact('Waivers', '豁免', waiversFact(result))]),
    ...(gate === null ? [] : [fact('Baseline', '基準檔', gate.baseline)]),
  ];
}

/** The facts of the wall clock: the only part of a report that differs between two identical runs. */
export function wallClockFacts(result: RunResult): RunFact[] {
  const { startedAt, finishedAt, durationMilliseconds, node, platform } = result.wallClock;
  return [
    fact('Started', '開始', startedAt),
    fact('Finished', '結束', finishedAt ?? notRecorded),
    fact('Duration', '歷時', durationMilliseconds === null ? notRecorded : milliseconds(durationMilliseconds)),
    fact('Node.js', 'Node.js', node),
    fact('Platform', '平台', platform),
  ];
}

/** A fact in English, for reports that have no other language. */
export function inEnglish({ name, value }: RunFact): [name: string, value: string] {
  return [name.en, typeof value === 'string' ? value : value.en];
}

function fact(en: string, zh: string, value: string | Bilingual): RunFact {
  return { name: { en, zh }, value };
}

const notRecorded: Bilingual = { en: 'not recorded', zh: '未記錄' };

function milliseconds(count: number): Bilingual {
  return { en: `${count} ms`, zh: `${count} 毫秒` };
}

function planFact({ full, scenarios }: Plan): Bilingual {
  return {
    en: `${full ? 'full' : 'selection'}, ${scenarios} scenario${scenarios === 1 ? '' : 's'}`,
    zh: `${full ? '完整' : '部分選取'}，${scenarios} 個情境`,
  };
}

function shardFact(plan: Plan, { index, count }: Shard): Bilingual {
  const due = scenariosDue(plan);
  return {
    en: `${index} of ${count}: ${due} of the plan's scenarios`,
    zh: `第 ${index} 片，共 ${count} 片：計畫中的 ${due} 個情境`,
  };
}

function timeFact(capabilities: readonly string[]): Bilingual {
  return capabilities.includes('virtual-clock')
    ? { en: 'virtual: the kit moves the clock', zh: '虛擬：時鐘由測試套件撥動' }
    : {
        en: 'real: the target is on the wall clock, so instants differ from run to run',
        zh: '真實：受測實作依實際時間運作，因此各次執行的時刻不同',
      };
}

function waiversFact(result: RunResult): Bilingual {
  const uses = waiverUses(result);
  const used = uses.filter(({ scenarios }) => scenarios.length > 0).length;
  const expired = uses.filter(({ waiver }) => waiver.expired).length;
  const unused = uses.length - used - expired;
  return {
    en: `${uses.length} given: ${used} used, ${unused} unused, ${expired} expired`,
    zh: `共 ${uses.length} 項：已使用 ${used} 項，未使用 ${unused} 項，已逾期 ${expired} 項`,
  };
}

function readingsFact(result: RunResult): Bilingual {
  const { readings } = result.header;
  const others = readings.filter(reading => !reading.default);
  const [en, zh] = [`${readings.length} registered`, `已登錄 ${readings.length} 項`];
  if (others.length === 0) return { en: `${en}, all at their default`, zh: `${zh}，均採預設` };
  const named = others.map(({ interpretation, reading }) => `${interpretation} → ${reading}`).join(', ');
  return {
    en: `${en}; ${others.length} not at the default: ${named}`,
    zh: `${zh}，其中 ${others.length} 項非預設：${named}`,
  };
}

function listed(words: readonly string[]): string | Bilingual {
  return words.length > 0 ? words.join(', ') : { en: 'none', zh: '無' };
}
