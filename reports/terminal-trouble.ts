import type { Exchange } from '../contracts/types/mock-control.js';
import { boundedJson } from './bounded-json.js';
import { codeWords } from './code-words.js';
import { shown, shownLine } from './neutralise.js';
import type { Paint } from './paint.js';
import { guidePlace, type Trouble } from './trouble.js';
import { attributionWords, verdictWords } from './verdict-words.js';
import { wrap } from './wrap.js';

const INDENT = '    ';

/** One scenario that failed or could not run, as lines: what happened, where the guide says otherwise, how to see it again. */
export function troubleLines(
  { scenario, clauses, summary, deviation, known, again }: Trouble,
  width: number,
  paint: Paint,
): string[] {
  const { failure, verdict } = scenario;
  const line = (text: string): string => INDENT + wrap(text, width - INDENT.length, `${INDENT}  `);
  const tone = verdict === 'waived' ? 'quiet' : verdict === 'could-not-run' ? 'doubtful' : 'bad';
  const heading = wrap(`${verdictWords[verdict].sign} ${shownLine(summary, 1000)}`, width, '  ');
  const about = clauses.flatMap(clause => [
    line(shownLine(`${guidePlace(clause)}`, 300)),
    line(shownLine(`${clause.level} ${clause.id}: ${clause.statement.en}`, 600)),
  ]);
  const where = line(`Scenario: ${shownLine(scenario.name, 300)} (${shownLine(scenario.id, 200)})`);
  if (failure === null) return [paint(tone, heading), ...about, where];
  const fact = (name: string, value: string | null): string[] =>
    value === null
      ? []
      : [INDENT + wrap(`${name.padEnd(9)} ${shown(value, 800)}`, width - INDENT.length, ' '.repeat(14))];
  return [
    paint(tone, heading),
    ...about,
    where,
    ...fact('Verdict:', `${verdictWords[verdict].en}; at fault: ${attributionWords[failure.attribution].en}`),
    ...(deviation === null ? [] : [deviation.finding, deviation.advice].flatMap(({ en }) => fact('Reading:', en))),
    ...fact('Known:', known),
    ...fact('Waived:', verdict === 'waived' ? scenario.reason : null),
    ...fact('Step:', failure.step),
    ...fact('Expected:', failure.expected),
    ...fact('Seen:', failure.seen),
    ...failure.codes.flatMap(code => fact('Code:', codeWords(code).en)),
    ...fact('Again:', again),
    ...exchangeLines(failure.exchanges, paint),
    `${INDENT}${paint('strong', 'Replay:')} ${shownLine(failure.replay, 2000)}`,
  ];
}

/** Replay stays on one line to be copied; so do exchanges, cut instead of wrapped. */
function exchangeLines(exchanges: readonly Exchange[], paint: Paint): string[] {
  if (exchanges.length === 0) return [];
  return [
    `${INDENT}Last exchanges:`,
    ...exchanges.flatMap(({ sequence, at, mock, asked, request, response }) => [
      `${INDENT}  ${sequence}. ${shownLine(at, 40)} ${shownLine(mock, 100)}: ${shownLine(asked, 100)}`,
      paint('quiet', `${INDENT}     > ${shownLine(boundedJson(request, 0, 240), 300)}`),
      paint('quiet', `${INDENT}     < ${shownLine(boundedJson(response, 0, 240), 300)}`),
    ]),
  ];
}
