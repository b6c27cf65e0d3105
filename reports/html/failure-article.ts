import type { Exchange } from '../../contracts/types/mock-control.js';
import type { ClauseResult, Failure, ScenarioResult, StepResult } from '../../contracts/types/results.js';
import { boundedJson } from '../bounded-json.js';
import { codeWords } from '../code-words.js';
import { evidence, type Markup, markup, type Part } from '../markup.js';
import { otherAnswer, replayWords } from '../replay-words.js';
import { guidePlace, type Trouble } from '../trouble.js';
import { attributionWords } from '../verdict-words.js';
import { type Anchors, shortId } from './anchors.js';
import { both, bothLines, label } from './bilingual.js';
import { facts } from './facts.js';
import { verdictMark } from './verdict.js';

/** One failed scenario: the clauses it judges, expected and seen, its steps, the last exchanges and how to run it again. */
export function failureArticle(trouble: Trouble, number: number, withExchanges: boolean, anchors: Anchors): Markup {
  const { scenario, clauses, summary, deviation, known } = trouble;
  const { failure, reason } = scenario;
  const title = `failure-${number}`;
  return markup`<article class="${scenario.verdict}" aria-labelledby="${title}">
<h3 id="${title}">${verdictMark(scenario.verdict)} <a href="#${anchors.scenario(scenario.id)}">${scenario.name}</a></h3>
<p class="summary">${summary}</p>
${facts([
  ...clauses.map(clause => [label('Clause', '條款'), clauseText(clause, anchors)] as const),
  [
    label('Scenario', '情境'),
    markup`<code>${shortId(scenario.id)}</code>${scenario.rule === null ? '' : ` — ${scenario.rule}`}`,
  ],
  [
    label('Reading', '解讀'),
    deviation === null ? null : markup`${bothLines(deviation.finding)}${bothLines(deviation.advice)}`,
  ],
  [label('Known failure', '已知未通過'), known],
  [label('Reason', '原因'), reason],
  ...(failure === null ? [] : failureFacts(failure)),
  [label('Run again', '重跑'), againText(scenario)],
  [label('Steps', '步驟'), scenario.steps.length === 0 ? null : steps(scenario.steps)],
])}
${failure === null || !withExchanges ? '' : exchanges(failure.exchanges)}
</article>
`;
}

/** What the second run gave, and as evidence what it was told where that differs. */
function againText(scenario: ScenarioResult): Markup | null {
  const words = replayWords(scenario);
  const answer = otherAnswer(scenario);
  if (words === null) return null;
  return markup`${bothLines(words)}${answer === null ? '' : evidence(answer)}`;
}

function clauseText(clause: ClauseResult, anchors: Anchors): Markup {
  const anchor = anchors.clause(clause.id) ?? 'clauses';
  return markup`<p><a href="#${anchor}"><code>${clause.id}</code></a> (${clause.level}; ${guidePlace(clause)})</p>
${bothLines(clause.statement)}`;
}

function failureFacts(failure: Failure): [Part, Part | null][] {
  const quoted = (text: string | null): Part | null => (text === null ? null : evidence(text));
  return [
    [label('At fault', '歸責'), both(attributionWords[failure.attribution])],
    [label('Expected', '預期'), quoted(failure.expected)],
    [label('Seen', '實際'), quoted(failure.seen)],
    [label('Step', '失敗步驟'), failure.step],
    [
      label('Error codes', '錯誤碼'),
      failure.codes.length === 0 ? null : markup`${failure.codes.map(code => bothLines(codeWords(code)))}`,
    ],
    [label('Replay', '重播'), quoted(failure.replay)],
  ];
}

function steps(all: readonly StepResult[]): Markup {
  const signs = { passed: '✓', failed: '✗', skipped: '·' };
  const lines = all.map(
    ({ text, status }) =>
      markup`<li class="${status}"><span aria-hidden="true">${signs[status]}</span> ${text} <span class="quiet">(${status})</span></li>\n`,
  );
  return markup`<ol class="steps">${lines}</ol>`;
}

function exchanges(all: readonly Exchange[]): Markup | string {
  if (all.length === 0) return '';
  const blocks = all.map(
    ({ sequence, at, mock, asked, request, response }) => markup`<div class="exchange">
<p><code>${sequence}</code> <code>${at}</code> <strong>${mock}</strong> ← ${asked}</p>
<div><h4>${label('received', '收到')}</h4>${evidence(boundedJson(request, 2, 3000))}</div>
<div><h4>${label('answered', '回應')}</h4>${evidence(boundedJson(response, 2, 3000))}</div>
</div>\n`,
  );
  return markup`<details open><summary>${label(`Last exchanges (${all.length})`, `最後往來訊息（${all.length}）`)}</summary>
${blocks}</details>`;
}
