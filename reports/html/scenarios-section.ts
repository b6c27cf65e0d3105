import type { RunResult, ScenarioResult } from '../../contracts/types/results.js';
import { type Markup, markup } from '../markup.js';
import { type Anchors, clauseLinks, shortId } from './anchors.js';
import { label } from './bilingual.js';
import { verdictMark } from './verdict.js';

/** Every recorded scenario in plan order: the evidence behind the clauses. */
export function scenariosSection(result: RunResult, anchors: Anchors): Markup {
  return markup`<section id="scenarios" aria-labelledby="scenarios-title">
<h2 id="scenarios-title">${label('Scenarios as recorded', '情境記錄')}</h2>
<table class="stack scenarios" role="table" aria-labelledby="scenarios-title">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${label('Scenario', '情境')}</th><th role="columnheader" scope="col">${label('Place', '位置')}</th><th role="columnheader" scope="col">${label('Clauses', '條款')}</th><th role="columnheader" scope="col">${label('Verdict', '判定')}</th></tr></thead>
<tbody role="rowgroup">
${result.scenarios.map(scenario => row(scenario, anchors))}</tbody></table>
</section>`;
}

function row(scenario: ScenarioResult, anchors: Anchors): Markup {
  return markup`<tr role="row" id="${anchors.scenario(scenario.id)}"><th role="rowheader" scope="row">${scenario.name}<span class="place">${scenario.feature}</span></th><td role="cell"><code>${shortId(scenario.id)}</code></td><td role="cell"><ul class="plain">${clauseLinks(scenario.clauses, anchors)}</ul></td><td role="cell">${verdictMark(scenario.verdict)}${
    scenario.reason === null ? '' : markup`<span class="place">${scenario.reason}</span>`
  }</td></tr>
`;
}
