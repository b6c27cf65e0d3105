import type { Part } from './parts.js';
import { percent, type Score, type Survivor, scoreOf, survivorsOf, total } from './survivors.js';

/** The published score of a part; null where it has not been run. */
export interface PublishedPart {
  name: string;
  score: (Score & { percent: number }) | null;
}

/** What docs/mutation/survivors.json holds. */
export interface Published {
  format: 'va-tck-mutation/1';
  parts: PublishedPart[];
  survivors: Survivor[];
}

/** The tables of docs/mutation/README.md and the data beside it. */
export function publication(parts: readonly Part[]): { tables: string; data: Published } {
  const scored = parts.map(part => ({ part, score: part.scenarios && scoreOf(mutantsOf(part)) }));
  const survivors = parts.flatMap(({ scenarios, unit }) => (scenarios === null ? [] : survivorsOf(scenarios, unit)));
  const data: Published = {
    format: 'va-tck-mutation/1',
    parts: scored.map(({ part: { name }, score }) => ({ name, score: score && { ...score, percent: percent(score) } })),
    survivors,
  };
  return { tables: `${scoreTable(scored)}\n\n${fileTable(survivors)}\n`, data };
}

function mutantsOf({ scenarios }: Part) {
  return Object.values(scenarios?.files ?? {}).flatMap(({ mutants }) => mutants);
}

function scoreTable(scored: readonly { part: Part; score: Score | null }[]): string {
  const run = scored.flatMap(({ score }) => score ?? []);
  const row = (name: string, score: Score) => {
    const { mutants, killed, timedOut, survived, uncovered, notRun } = score;
    const cells = [name, mutants, notRun, killed, timedOut, survived, uncovered, `${percent(score).toFixed(1)} %`];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    '## Scores',
    '',
    '| part | mutants | not run | killed | timed out | survived | not covered | detected, of those run |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...scored.map(({ part: { name }, score }) => (score ? row(name, score) : `| ${name} | | all | | | | | |`)),
    row('**all that was run**', total(run)),
  ].join('\n');
}

function fileTable(survivors: readonly Survivor[]): string {
  const groups = new Map<string, Survivor[]>();
  for (const survivor of survivors) {
    const key = `${survivor.file}\n${survivor.reason}\n${survivor.note}`;
    groups.set(key, [...(groups.get(key) ?? []), survivor]);
  }
  const rows = [...groups.values()].map(group => {
    const { file = '', reason = '', note = '' } = group[0] ?? {};
    const lines = [...new Set(group.map(({ line }) => line))].join(', ');
    const units = group.filter(({ killedByUnitTests }) => killedByUnitTests === true).length;
    const asked = group.some(({ killedByUnitTests }) => killedByUnitTests !== null);
    return `| ${file.replace('mocks/', '')} | ${lines} | ${group.length} | ${asked ? units : ''} | ${reason} | ${note} |`;
  });
  return [
    '## Survivors',
    '',
    '| file | lines | survivors | of these killed by unit tests | why | |',
    '| --- | --- | ---: | ---: | --- | --- |',
    ...rows,
  ].join('\n');
}
