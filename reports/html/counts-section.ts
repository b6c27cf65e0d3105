import type { RunResult } from '../../contracts/types/results.js';
import { type Markup, markup } from '../markup.js';
import { notSelected } from '../not-selected.js';
import { countVerdicts } from '../result-model.js';
import { scenariosDue } from '../scenarios-due.js';
import { VERDICTS } from '../verdict-words.js';
import { label } from './bilingual.js';
import { verdictMark } from './verdict.js';

/** Scenarios and clauses by verdict; clauses by level. */
export function countsSection(result: RunResult): Markup {
  const left = new Set(notSelected(result));
  const groups = [
    result.clauses,
    ...(['MUST', 'SHOULD', 'INFO'] as const).map(level => result.clauses.filter(clause => clause.level === level)),
  ];
  const columns = [result.counts, ...groups.map(clauses => countVerdicts(clauses.filter(clause => !left.has(clause))))];
  const notAsked = groups.map(clauses => markup`<td>${clauses.filter(clause => left.has(clause)).length}</td>`);
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
${left.size === 0 ? '' : markup`<tr><th scope="row">${label('not selected', '未選取')}</th><td></td>${notAsked}</tr>\n`}<tr><th scope="row">${label('planned', '計畫')}</th><td>${scenariosDue(result.header.plan)}</td><td></td><td></td><td></td><td></td></tr>
</tbody></table>
</section>`;
}
