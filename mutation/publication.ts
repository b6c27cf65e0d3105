import type { Part } from './parts.js';
import { percent, type Score, type Survivor, scoreOf, survivorsOf, total } from './survivors.js';

/** The published score of a part; null where it has not been run. */
export interface PublishedPart {
  name: string;
  score: (Score & { percent: number }) | null;
  /** What the unit tests beside the core detect of that which the scenarios left alive, and of how much both detect together; null where they
   * were not asked. */
  unitTests: { killed: number; percentTogether: number } | null;
}

/** What docs/mutation/survivors.json holds. */
export interface Published {
  format: 'va-tck-mutation/1';
  parts: PublishedPart[];
  survivors: Survivor[];
}

/** The tables of docs/mutation/README.md and the data beside it. */
export function publication(parts: readonly Part[]): { tables: string; data: Published } {
  const scored = parts.map((part): ScoredPart => {
    const { name, scenarios, unit } = part;
    const survivors = scenarios === null ? [] : survivorsOf(scenarios, unit);
    const killed = survivors.filter(({ killedByUnitTests }) => killedByUnitTests === true).length;
    return {
      name,
      score: scenarios && scoreOf(mutantsOf(part)),
      survivors,
      byUnitTests: unit === null ? null : killed,
    };
  });
  const survivors = scored.flatMap(part => part.survivors);
  const data: Published = {
    format: 'va-tck-mutation/1',
    parts: scored.map(({ name, score, byUnitTests }) => ({
      name,
      score: score && { ...score, percent: percent(score) },
      unitTests:
        score && byUnitTests !== null
          ? { killed: byUnitTests, percentTogether: percent(together(score, byUnitTests)) }
          : null,
    })),
    survivors,
  };
  return { tables: `${scoreTable(scored)}\n\n${fileTable(survivors)}\n`, data };
}

interface ScoredPart {
  name: string;
  score: Score | null;
  survivors: readonly Survivor[];
  /** Null where the unit tests were not asked. */
  byUnitTests: number | null;
}

/** The score where these survivors count as killed. */
function together(score: Score, byUnitTests: number): Score {
  return { ...score, killed: score.killed + byUnitTests };
}

function mutantsOf({ scenarios }: Part) {
  return Object.values(scenarios?.files ?? {}).flatMap(({ mutants }) => mutants);
}

function scoreTable(scored: readonly ScoredPart[]): string {
  const run = scored.flatMap(({ score }) => score ?? []);
  const byUnitTests = scored.reduce((sum, part) => sum + (part.byUnitTests ?? 0), 0);
  const words = (score: Score) => `${percent(score).toFixed(1)} %`;
  const row = (name: string, score: Score, units: number | null) => {
    const { mutants, killed, timedOut, survived, uncovered, notRun } = score;
    const both = units === null ? ['', ''] : [units, words(together(score, units))];
    const cells = [name, mutants, notRun, killed, timedOut, survived, uncovered, words(score), ...both];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    '## Scores',
    '',
    '| part | mutants | not run | killed | timed out | survived | not covered | detected, of those run | of the rest killed by unit tests | detected together |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...scored.map(({ name, score, byUnitTests: units }) =>
      score ? row(name, score, units) : `| ${name} | | all | | | | | | | |`,
    ),
    row('**all that was run**', total(run), byUnitTests),
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
