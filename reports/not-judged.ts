import type { Bilingual } from '../contracts/catalogue/clause.js';
import type { RunResult } from '../contracts/types/results.js';

/** How many clauses could be asked of nobody, and what the target would have to declare: a small target conforms easily, and whoever reads
 * the outcome should know how small. Empty where every testable clause was judged; otherwise it begins with a space. */
export function notJudged({ clauses }: Pick<RunResult, 'clauses'>): Bilingual {
  const left = clauses.filter(({ verdict, scenarios }) => verdict === 'not-applicable' && scenarios.length > 0);
  if (left.length === 0) return { en: '', zh: '' };
  const undeclared = new Set(left.flatMap(({ reason }) => undeclaredIn(reason ?? '')));
  const names = [...undeclared].sort().join(', ');
  const are = left.length === 1 ? 'is' : 'are';
  return {
    en: ` Of its ${clauses.length} clauses ${left.length} ${are} not applicable${names === '' ? '' : `: the target does not declare ${names}`}.`,
    zh: `${clauses.length} 條條款中有 ${left.length} 條不適用${names === '' ? '' : `：目標未宣告 ${names}`}。`,
  };
}

/** As `runner/plan/applicability.ts` words it; a clause may have several reasons. */
function undeclaredIn(reason: string): string[] {
  return [...reason.matchAll(/The target does not declare ([\w-]+(?:, [\w-]+)*), which /g)].flatMap(([, names = '']) =>
    names.split(', '),
  );
}
