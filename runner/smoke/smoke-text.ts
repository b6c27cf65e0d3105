import { boundedJson } from '../../reports/index.js';
import { shown, shownLine } from '../../reports/neutralise.js';
import { type Paint, painter } from '../../reports/paint.js';
import { wrap } from '../../reports/wrap.js';
import { conclude } from './conclude.js';
import {
  type ProfileReport,
  type SmokeReport,
  sideOf,
  smokeExitCode,
  type VerbReport,
  type VerbStatus,
} from './smoke-report.js';

const width = 80;
const nameWidth = 19;
const indent = ' '.repeat(10);

const statusWords: { readonly [Status in VerbStatus]: string } = {
  ok: 'ok',
  declined: 'not declared, and not there',
  unsupported: 'unsupported',
  'wrong-claim': 'wrong claim',
  fault: 'fault',
  violation: 'contract violation',
  late: 'late',
  gone: 'gone',
  'not-reached': 'not reached',
  'not-asked': 'not asked',
};

/** What a smoke found, for people: a line for each verb, and the messages of those that went wrong. Fits 80 columns, save what has no
 * spaces to break it at. */
export function smokeText(report: SmokeReport, colour = false): string {
  const paint = painter(colour);
  const { line, next } = conclude(report);
  const lines = [
    wrap(`va-tck smoke: ${shownLine(report.target, 1_000)}`, width, '  '),
    ...descriptionLines(report),
    '',
    ...verbLines(report.describe, paint),
    ...report.profiles.flatMap(profile => profileLines(profile, paint)),
    '',
    paint(smokeExitCode(report) === 0 ? 'good' : 'bad', wrap(line, width, '  ')),
    wrap(next, width, ''),
  ];
  return `${lines.join('\n')}\n`;
}

function descriptionLines({ description }: SmokeReport): string[] {
  if (description === null) return [];
  const { name, version, profiles, interfaces, capabilities } = description;
  const declared = [...interfaces, ...capabilities].join(', ') || 'nothing else';
  return [
    wrap(shownLine(`"${name}" ${version}`, 400), width, '  '),
    wrap(`declares ${profiles.join(' and ')}; ${declared}`, width, '  '),
  ];
}

function profileLines({ profile, verbs }: ProfileReport, paint: Paint): string[] {
  const asked = verbs.filter(({ status }) => status !== 'not-asked');
  return [
    '',
    paint('strong', `Profile ${profile}`),
    ...asked.flatMap(verb => verbLines(verb, paint)),
    ...notAskedLines(verbs, paint),
  ];
}

/** The verbs that were not asked, together for each reason. */
function notAskedLines(verbs: readonly VerbReport[], paint: Paint): string[] {
  const reasons = new Map<string, string[]>();
  for (const { verb, status, message } of verbs) {
    if (status !== 'not-asked' || message === null) continue;
    reasons.set(message, [...(reasons.get(message) ?? []), verb]);
  }
  return [...reasons].map(([reason, names]) =>
    paint('quiet', wrap(`  - not asked: ${names.join(', ')}; ${shownLine(reason, 400)}`, width, '    ')),
  );
}

function verbLines(report: VerbReport, paint: Paint): string[] {
  const { verb, status, message, violation } = report;
  const side = sideOf[status];
  const sign = side === null ? (status === 'ok' ? '✓' : '-') : '✗';
  const tone = side === null ? (status === 'ok' ? 'good' : 'quiet') : 'bad';
  const heading = `  ${sign} ${verb.padEnd(nameWidth)}`;
  if (status === 'ok') return [`${paint(tone, heading)} ${resultOf(report.received, width - heading.length - 1)}`];
  const first = paint(tone, `${heading} ${statusWords[status]}`);
  const said = message === null ? [] : [indent.slice(4) + wrap(shown(message, 800), width - 6, indent.slice(4))];
  if (side === null) return [first, ...said];
  return [
    first,
    ...said,
    ...messageLines('sent', report.sent),
    ...(report.received === null ? [] : messageLines('received', report.received)),
    ...(violation === null
      ? []
      : [...factLines('at', violation.path || 'the message itself'), ...factLines('rule', violation.rule)]),
    ...(violation === null ? [] : messageLines('wanted', violation.wanted)),
  ];
}

/** As much of a result as has room on the line. */
function resultOf(received: unknown, room: number): string {
  const result = typeof received === 'object' && received !== null && 'result' in received ? received.result : received;
  const text = shownLine(typeof result === 'string' ? result : JSON.stringify(result), 300);
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}

function messageLines(name: string, message: unknown): string[] {
  return factLines(name, typeof message === 'string' ? message : boundedJson(message, 0, 600));
}

/** JSON has few spaces: it is broken at its commas. */
function factLines(name: string, text: string): string[] {
  const hang = ' '.repeat(16);
  const lines = broken(shownLine(text, 800), width - hang.length);
  return lines.map((line, index) => (index === 0 ? `      ${name.padEnd(9)} ${line}` : `${hang}${line}`));
}

/** Pieces no longer than `room`, each ending behind a comma or a space where there is one in its second half. */
function broken(text: string, room: number): string[] {
  const pieces: string[] = [];
  let rest = [...text];
  while (rest.length > room) {
    const end = Math.max(rest.lastIndexOf(',', room - 1), rest.lastIndexOf(' ', room - 1)) + 1;
    const taken = end > room / 2 ? end : room;
    pieces.push(rest.slice(0, taken).join(''));
    rest = rest.slice(taken);
  }
  return [...pieces, rest.join('')];
}
