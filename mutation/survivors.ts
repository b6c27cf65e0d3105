import type { Explanation, Reason } from './explanations/explanation.js';
import { explanations } from './explanations/index.js';

/** A mutant as mutation-testing-report-schema writes it, as far as it is read here. */
export interface ReportedMutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Position; end: Position };
}

interface Position {
  line: number;
  column: number;
}

/** What Stryker wrote of one part. */
export interface Report {
  files: Record<string, { source: string; mutants: ReportedMutant[] }>;
}

/** How many mutants of a file or a part were detected. */
export interface Score {
  mutants: number;
  killed: number;
  timedOut: number;
  survived: number;
  /** No test runs the code at all. */
  uncovered: number;
  /** Not run: the run of the part was ended before. */
  notRun: number;
}

/** A mutant that nothing detected, and why. */
export interface Survivor {
  file: string;
  line: number;
  mutator: string;
  original: string;
  replacement: string;
  status: 'survived' | 'uncovered';
  /** Whether the unit tests beside the mock detect it; null where they were not asked. */
  killedByUnitTests: boolean | null;
  reason: Reason | 'unexplained';
  note: string;
}

const detected = ['Killed', 'Timeout'];
const pending = 'Pending';

/** Counts mutants. One that could not be run is a mutant that nothing detected. */
export function scoreOf(mutants: readonly ReportedMutant[]): Score {
  const count = (wanted: string) => mutants.filter(({ status }) => status === wanted).length;
  const [killed, timedOut, uncovered, notRun] = [
    count('Killed'),
    count('Timeout'),
    count('NoCoverage'),
    count(pending),
  ];
  const survived = mutants.length - killed - timedOut - uncovered - notRun;
  return { mutants: mutants.length, killed, timedOut, survived, uncovered, notRun };
}

/** Per cent of the mutants that were run and detected, rounded down: 89.99 is not 90. */
export function percent({ mutants, notRun, killed, timedOut }: Score): number {
  const run = mutants - notRun;
  return run === 0 ? 0 : Math.floor(((killed + timedOut) * 1000) / run) / 10;
}

/** Sums scores up. */
export function total(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return {
    mutants: sum(score => score.mutants),
    killed: sum(score => score.killed),
    timedOut: sum(score => score.timedOut),
    survived: sum(score => score.survived),
    uncovered: sum(score => score.uncovered),
    notRun: sum(score => score.notRun),
  };
}

/** Where the scenarios left mutants alive: `mocks/dns/core/zone.ts:12-14`, as Stryker takes lines to mutate. */
export function linesAlive(report: Report): string[] {
  const lines = Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => !detected.includes(status))
      .map(({ location: { start, end } }) => `${file}:${start.line}-${end.line}`),
  );
  return [...new Set(lines)];
}

/** What the scenarios left alive, in the order of files and lines. `unit`: what the unit tests made of the same mutants, of the same source. */
export function survivorsOf(report: Report, unit: Report | null, told = explanations): Survivor[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    const asked = unit?.files[file];
    const same = asked?.source === source ? asked.mutants : [];
    const byUnit = new Map(same.map(mutant => [keyOf(mutant), mutant.status]));
    return mutants
      .filter(({ status }) => !detected.includes(status) && status !== pending)
      .sort((one, other) => one.location.start.line - other.location.start.line)
      .map((mutant): Survivor => {
        const line = mutant.location.start.line;
        const text = (lines[line - 1] ?? '').trim();
        const unitStatus = byUnit.get(keyOf(mutant));
        const why = told.find(explanation => explains(explanation, file, text, mutant));
        return {
          file,
          line,
          mutator: mutant.mutatorName,
          original: short(originalOf(lines, mutant)),
          replacement: short(mutant.replacement ?? ''),
          status: mutant.status === 'NoCoverage' ? 'uncovered' : 'survived',
          killedByUnitTests: unitStatus === undefined ? null : detected.includes(unitStatus),
          reason: why?.reason ?? 'unexplained',
          note: why?.note ?? '',
        };
      });
  });
}

function keyOf({ mutatorName, replacement, location: { start, end } }: ReportedMutant): string {
  return [mutatorName, replacement, start.line, start.column, end.line, end.column].join('|');
}

function explains(
  { file, code, replacement }: Explanation,
  path: string,
  text: string,
  mutant: ReportedMutant,
): boolean {
  if (!path.endsWith(file) || (code !== undefined && !text.includes(code))) return false;
  return replacement === undefined || short(mutant.replacement ?? '') === replacement;
}

function originalOf(lines: readonly string[], { location: { start, end } }: ReportedMutant): string {
  const first = lines[start.line - 1] ?? '';
  if (start.line === end.line) return first.slice(start.column - 1, end.column - 1);
  return `${first.slice(start.column - 1)} …`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
