import type { ClauseResult, RunResult } from '../../contracts/types/results.js';
import { type Markup, markup } from '../markup.js';
import { countVerdicts } from '../result-model.js';
import { scenariosDue } from '../scenarios-due.js';
import { VERDICTS } from '../verdict-words.js';
import { label } from './bilingual.js';
import { verdictMark } from './verdict.js';

/** Scenarios and clauses by verdict; clauses by level. */
export function countsSection(result: RunResult): Markup {
  const level = (name: ClauseResult['level']) => countVerdicts(result.clauses.filter(clause => clause.level === name));
  const columns = [result.counts, countVerdicts(result.clauses), level('MUST'), level('SHOULD'), level('INFO')];
  const rows = VERDICTS.map(
    verdict =>
      markup`<tr><th scope="row">${verdictMark(verdict)}</th>${columns.map(counts => markup`<td>${counts[verdict] ?? 0}</td>`)}</tr>\n`,
  );
  const totals = columns.map(counts => Object.values(counts).reduce((sum, count) => sum + count, 0));
  return markup`<section id="counts" aria-labelledby="counts-title">
<h2 id="counts-title">${label('Counts', '統計')}</h2>
<table class="counts">
<thead><tr><th scope="col">${label('Verdict', '判定')}</th><th scope="col">${label('Scenarios', '情境')}</th><th scope="col">${label('Clauses', '條款')}</th><th scope="col">MUST</th><th scope="col">SHOULD</th><th scope="col">INFO</th></tr></thead>
<tbody>
${rows}<tr><th scope="row">${label('recorded', '已記錄')}</th>${totals.map(total => markup`<td>${total}</td>`)}</tr>
<tr><th scope="row">${label('planned', '計畫')}</th><td>${scenariosDue(result.header.plan)}</td><td></td><td></td><td></td><td></td></tr>
</tbody></table>
</section>`;
}
