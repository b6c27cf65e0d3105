import type { RunResult } from '../../contracts/types/results.js';
import { gateWords, problemWords } from '../gate-words.js';
import { evidence, type Markup, markup } from '../markup.js';
import { useWords, waiverUses } from '../waiver-use.js';
import { type Anchors, clauseLinks, shortId } from './anchors.js';
import { both, bothLines, label } from './bilingual.js';

/** What the run was held against, what keeps the gate from holding, and what is known. Nothing where there is no baseline. */
export function gateSection({ gate }: RunResult, anchors: Anchors): Markup | string {
  if (gate === null) return '';
  const problems = gate.problems.map(
    ({ kind, scenario, message }) =>
      markup`<tr><th scope="row">${both(problemWords[kind])}</th><td>${scenario === null ? '' : scenarioLink(scenario, anchors)}</td><td>${evidence(message)}</td></tr>\n`,
  );
  const known = gate.known.map(
    ({ scenario, clause, owner, expires, reason }) =>
      markup`<tr><th scope="row">${scenarioLink(scenario, anchors)}</th><td><ul class="plain">${clauseLinks([clause], anchors)}</ul></td><td>${owner}</td><td>${expires}</td><td>${reason}</td></tr>\n`,
  );
  return markup`<section id="gate" aria-labelledby="gate-title">
<h2 id="gate-title">${label('Gate', '關卡')}</h2>
${bothLines(gateWords(gate))}
<p>${label('Baseline:', '基準檔：')} <code>${gate.baseline}</code></p>
${table('gate-problems', label('What keeps it from holding', '未通過的原因'), [label('Problem', '問題'), label('Scenario', '情境'), label('What to do', '處理方式')], problems)}${table('gate-known', label('Known failures', '已知未通過'), [label('Scenario', '情境'), label('Clause', '條款'), label('Owner', '負責人'), label('Until', '期限'), label('Reason', '原因')], known)}</section>`;
}

/** Every waiver with what it did. Nothing where none was given. */
export function waiversSection(result: RunResult, anchors: Anchors): Markup | string {
  const uses = waiverUses(result);
  if (uses.length === 0) return '';
  const rows = uses.map(use => {
    const { clause, owner, justification, expires } = use.waiver;
    return markup`<tr><th scope="row"><ul class="plain">${clauseLinks([clause], anchors)}</ul></th><td>${owner}</td><td>${expires}</td><td>${justification}</td><td>${both(useWords(use))}</td></tr>\n`;
  });
  return markup`<section id="waivers" aria-labelledby="waivers-title">
<h2 id="waivers-title">${label('Waivers', '豁免')}</h2>
${table('waivers-given', label('All that were given, used or not', '所有提供的豁免，無論是否使用'), [label('Clause', '條款'), label('Owner', '負責人'), label('Until', '期限'), label('Justification', '理由'), label('Use', '使用情形')], rows)}</section>`;
}

function table(id: string, caption: Markup, head: readonly Markup[], rows: readonly Markup[]): Markup | string {
  if (rows.length === 0) return '';
  return markup`<table id="${id}"><caption>${caption}</caption>
<thead><tr>${head.map(name => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>
`;
}

function scenarioLink(id: string, anchors: Anchors): Markup {
  return markup`<a href="#${anchors.scenario(id)}"><code>${shortId(id)}</code></a>`;
}
