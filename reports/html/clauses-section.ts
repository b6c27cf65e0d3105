import { sections as known } from '../../contracts/guide/index.js';
import type { ClauseResult, RunResult, Verdict } from '../../contracts/types/results.js';
import { type Markup, markup } from '../markup.js';
import { countVerdicts } from '../result-model.js';
import { VERDICTS } from '../verdict-words.js';
import { type Anchors, shortId } from './anchors.js';
import { bothLines, label } from './bilingual.js';
import { verdictMark } from './verdict.js';

/** Every clause of the profile in guide order: first how each section of the guide stands, then a table for each. */
export function clausesSection(result: RunResult, anchors: Anchors): Markup {
  const sections = new Map<string, ClauseResult[]>();
  for (const clause of result.clauses) {
    const known = sections.get(clause.section);
    if (known === undefined) sections.set(clause.section, [clause]);
    else known.push(clause);
  }
  const counted = countVerdicts(result.clauses);
  const shown = VERDICTS.filter(verdict => counted[verdict] > 0);
  const standing = [...sections].map(([name, clauses], index) => standingRow(name, clauses, shown, index + 1));
  const tables = [...sections].map(([name, clauses], index) => sectionTable(name, clauses, index + 1, anchors));
  return markup`<section id="clauses" aria-labelledby="clauses-title">
<h2 id="clauses-title">${label('Clauses in the order of the guide', '條款（依指南順序）')}</h2>
<table class="counts">
<thead><tr><th scope="col">${label('Part of the guide', '指南章節')}</th><th scope="col">${label('Clauses', '條款')}</th>${shown.map(verdict => markup`<th scope="col">${verdictMark(verdict)}</th>`)}</tr></thead>
<tbody>
${standing}</tbody></table>
${tables}</section>`;
}

/** How many clauses of a section have each verdict; only verdicts that any clause has are shown. */
function standingRow(
  name: string,
  clauses: readonly ClauseResult[],
  shown: readonly Verdict[],
  number: number,
): Markup {
  const counts = countVerdicts(clauses);
  return markup`<tr><th scope="row"><a href="#section-${number}">${name}</a></th><td>${clauses.length}</td>${shown.map(verdict => markup`<td>${counts[verdict]}</td>`)}</tr>
`;
}

/** The section's own title in the guide, where it has one. */
function titleOf(name: string): Markup {
  const title = known.find(section => section.name === name)?.title;
  return title === undefined ? markup`${name}` : markup`${name}: ${label(title.en, title.zh)}`;
}

function sectionTable(name: string, clauses: readonly ClauseResult[], number: number, anchors: Anchors): Markup {
  const title = `section-${number}`;
  return markup`<section aria-labelledby="${title}">
<h3 id="${title}">${titleOf(name)}</h3>
<table class="stack clauses" role="table" aria-labelledby="${title}">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${label('Clause', '條款')}</th><th role="columnheader" scope="col">${label('Level', '等級')}</th><th role="columnheader" scope="col">${label('Statement', '敘述')}</th><th role="columnheader" scope="col">${label('Verdict', '判定')}</th><th role="columnheader" scope="col">${label('Scenarios', '情境')}</th></tr></thead>
<tbody role="rowgroup">
${clauses.map(clause => row(clause, anchors))}</tbody></table>
</section>
`;
}

function row(clause: ClauseResult, anchors: Anchors): Markup {
  const standing = clause.verdict === 'passed' ? 'passed' : 'open';
  const scenarios = clause.scenarios.map(
    id => markup`<li><a href="#${anchors.scenario(id)}"><code>${shortId(id)}</code></a></li>`,
  );
  return markup`<tr role="row" class="${standing}" id="${anchors.clause(clause.id) ?? ''}"><th role="rowheader" scope="row"><code>${clause.id}</code><span class="place">${clause.row}</span></th><td role="cell">${clause.level}</td><td role="cell">${bothLines(clause.statement)}</td><td role="cell">${verdictMark(clause.verdict)}${
    clause.reason === null ? '' : markup`<span class="place">${clause.reason}</span>`
  }</td><td role="cell"><ul class="plain">${scenarios}</ul></td></tr>
`;
}
