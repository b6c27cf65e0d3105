import { boundedJson } from './bounded-json.js';
import { cut, shownLine } from './neutralise.js';
import { guidePlace, type Trouble } from './trouble.js';
import { element, type Xml } from './xml.js';

/** One testcase. Scenarios of the same name, the rows of an outline, are told apart by file and line. */
export function scenarioTestcase(judged: Trouble, sameName: boolean): Xml {
  const { scenario } = judged;
  const clauses = scenario.clauses.length > 0 ? ` [${scenario.clauses.join(' ')}]` : '';
  const row = sameName ? ` (${scenario.id})` : '';
  return element(
    'testcase',
    {
      classname: shownLine(scenario.feature, 500),
      name: [scenario.name, clauses, row].map(part => shownLine(part, 500)).join(''),
      time: '0',
    },
    verdictElements(judged),
  );
}

function verdictElements(judged: Trouble): Xml[] {
  const { verdict, reason, failure } = judged.scenario;
  switch (verdict) {
    case 'passed':
      return [];
    case 'not-applicable':
    case 'waived':
      return [element('skipped', { type: verdict, message: shownLine(reason ?? verdict, 2000) })];
    case 'unexpected-pass':
      return [problem('failure', verdict, judged)];
    case 'failed':
      return [problem('failure', failure?.attribution ?? 'target', judged)];
    case 'could-not-run':
      return [problem('error', failure?.attribution ?? 'kit', judged)];
  }
}

function problem(name: 'failure' | 'error', type: string, judged: Trouble): Xml {
  return element(name, { type, message: shownLine(messageOf(judged), 2000) }, [details(judged)]);
}

/** What a dashboard shows first says whether there is more to it than a failure. */
function messageOf({ summary, deviation }: Trouble): string {
  return deviation === null ? summary : `${cut(summary, 1000)} — ${deviation.finding.en}`;
}

function details({ scenario, clauses, deviation }: Trouble): string {
  const { failure } = scenario;
  const about = clauses.flatMap(clause => [`${clause.level} ${clause.id}: ${clause.statement.en}`, guidePlace(clause)]);
  if (failure === null) return about.join('\n');
  return [
    ...about,
    `At fault: ${failure.attribution}`,
    ...(deviation === null ? [] : [deviation.finding, deviation.advice].map(({ en }) => `Reading: ${cut(en, 1000)}`)),
    ...(failure.step === null ? [] : [`Step: ${cut(failure.step, 1000)}`]),
    ...(failure.expected === null ? [] : [`Expected: ${cut(failure.expected, 2000)}`]),
    ...(failure.seen === null ? [] : [`Seen: ${cut(failure.seen, 2000)}`]),
    ...(failure.codes.length === 0 ? [] : [`Error codes: ${cut(failure.codes.join(', '), 1000)}`]),
    ...failure.exchanges.map(
      ({ sequence, at, mock, asked, request, response }) =>
        `Exchange ${sequence} ${cut(at, 40)} ${cut(mock, 200)} ${cut(asked, 200)}: ${boundedJson(request, 0, 1000)} → ${boundedJson(response, 0, 1000)}`,
    ),
    `Replay: ${cut(failure.replay, 2000)}`,
  ].join('\n');
}
