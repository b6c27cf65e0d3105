import { boundedJson } from './bounded-json.js';
import { cut, shownLine } from './neutralise.js';
import { isNondeterministic } from './replay-words.js';
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
  const { verdict, failure } = judged.scenario;
  switch (verdict) {
    case 'passed':
      return [];
    case 'not-applicable':
    case 'waived':
      return [element('skipped', { type: verdict, message: shownLine(skipWords(judged), 2000) })];
    case 'unexpected-pass':
      return [problem('failure', verdict, judged)];
    case 'failed':
      return [problem('failure', failure?.attribution ?? 'target', judged)];
    case 'could-not-run':
      return [problem('error', failure?.attribution ?? 'kit', judged)];
  }
}

/** Of a failure that is waived, the failure too. */
function skipWords({ scenario: { verdict, reason, failure }, summary, again }: Trouble): string {
  const told = failure === null ? [] : [cut(summary, 1000), ...(again === null ? [] : [`Again: ${again}`])];
  return [cut(reason ?? verdict, 700), ...told].join(' — ');
}

function problem(name: 'failure' | 'error', type: string, judged: Trouble): Xml {
  return element(name, { type, message: shownLine(messageOf(judged), 2000) }, [details(judged)]);
}

/** What a dashboard shows first says whether there is more to it than a failure. */
function messageOf({ scenario, summary, deviation, known, again }: Trouble): string {
  return [
    cut(summary, 1000),
    ...(isNondeterministic(scenario) && again !== null ? [cut(again, 300)] : []),
    ...(known === null ? [] : [`known failure: ${cut(known, 300)}`]),
    ...(deviation === null ? [] : [deviation.finding.en]),
  ].join(' — ');
}

function details({ scenario, clauses, deviation, known, again }: Trouble): string {
  const { failure } = scenario;
  const about = clauses.flatMap(clause => [`${clause.level} ${clause.id}: ${clause.statement.en}`, guidePlace(clause)]);
  if (failure === null) return about.join('\n');
  return [
    ...about,
    `At fault: ${failure.attribution}`,
    ...(known === null ? [] : [`Known: ${cut(known, 1000)}`]),
    ...(deviation === null ? [] : [deviation.finding, deviation.advice].map(({ en }) => `Reading: ${cut(en, 1000)}`)),
    ...(failure.step === null ? [] : [`Step: ${cut(failure.step, 1000)}`]),
    ...(failure.expected === null ? [] : [`Expected: ${cut(failure.expected, 2000)}`]),
    ...(failure.seen === null ? [] : [`Seen: ${cut(failure.seen, 2000)}`]),
    ...(again === null ? [] : [`Again: ${cut(again, 2000)}`]),
    ...(failure.codes.length === 0 ? [] : [`Error codes: ${cut(failure.codes.join(', '), 1000)}`]),
    ...failure.exchanges.map(
      ({ sequence, at, mock, asked, request, response }) =>
        `Exchange ${sequence} ${cut(at, 40)} ${cut(mock, 200)} ${cut(asked, 200)}: ${boundedJson(request, 0, 1000)} → ${boundedJson(response, 0, 1000)}`,
    ),
    `Replay: ${cut(failure.replay, 2000)}`,
  ].join('\n');
}
