import type { Bilingual } from '../contracts/catalogue/clause.js';
import type { RunResult, ScenarioResult, Waiver } from '../contracts/types/results.js';

/** A waiver, with the scenarios whose failure it excuses. */
export interface WaiverUse {
  waiver: Waiver;
  scenarios: readonly ScenarioResult[];
}

/** Every waiver that was given, used or not, in the order of its file. */
export function waiverUses({ header, scenarios }: Pick<RunResult, 'header' | 'scenarios'>): WaiverUse[] {
  const waived = scenarios.filter(({ verdict }) => verdict === 'waived');
  return header.waivers.map(waiver => ({
    waiver,
    scenarios: waiver.expired ? [] : waived.filter(({ clauses }) => clauses.includes(waiver.clause)),
  }));
}

/** What a waiver did. */
export function useWords({ waiver, scenarios }: WaiverUse): Bilingual {
  if (waiver.expired) return { en: 'expired: it excused nothing', zh: '已逾期，未豁免任何情境' };
  if (scenarios.length === 0) return { en: 'unused: it excused nothing', zh: '未使用，未豁免任何情境' };
  const many = scenarios.length === 1 ? '1 failure' : `${scenarios.length} failures`;
  return { en: `used: it excused ${many}`, zh: `已使用，豁免 ${scenarios.length} 項未通過` };
}

/** Whether waivers that have not expired cover every clause that a scenario judges. */
export function isWaived({ clauses }: Pick<ScenarioResult, 'clauses'>, waivers: readonly Waiver[]): boolean {
  const valid = new Set(waivers.flatMap(({ clause, expired }) => (expired ? [] : [clause])));
  return clauses.length > 0 && clauses.every(clause => valid.has(clause));
}
