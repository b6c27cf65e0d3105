import type { ScenarioResult } from '../../contracts/types/results.js';
import type { Screen } from './terminal-screen.js';

/** Says how far a run is. */
export interface Progress {
  running(id: string): void;
  finished(result: ScenarioResult): void;
  /** Something else is being done. */
  note(what: string): void;
  /** Nothing more will be said. */
  end(): void;
}

/** One line, redrawn, on a terminal; else a line for each feature, or with `verbose` for each scenario. */
export function showProgress(screen: Screen, total: number, verbose: boolean): Progress {
  return screen.redraws ? redrawnLine(screen, total) : plainLines(screen, total, verbose);
}

function redrawnLine(screen: Screen, total: number): Progress {
  let done = 0;
  let bad = 0;
  const draw = (what: string) => {
    const line = `${done}/${total}${bad > 0 ? `, ${bad} failed or could not run` : ''}  ${what}`;
    screen.write(`\r\x1b[2K${line.slice(0, screen.columns - 1)}`);
  };
  return {
    running: draw,
    finished: result => {
      done += 1;
      if (isBad(result)) bad += 1;
    },
    note: draw,
    end: () => screen.write('\r\x1b[2K'),
  };
}

function plainLines(screen: Screen, total: number, verbose: boolean): Progress {
  let done = 0;
  let current: { feature: string; verdicts: Map<string, number> } | null = null;
  const close = () => {
    if (current === null) return;
    const counts = [...current.verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
    screen.write(`${done}/${total}  ${current.feature}: ${counts}\n`);
    current = null;
  };
  const perFeature = ({ feature, verdict }: ScenarioResult) => {
    if (current?.feature !== feature) {
      close();
      current = { feature, verdicts: new Map() };
    }
    current.verdicts.set(verdict, (current.verdicts.get(verdict) ?? 0) + 1);
    done += 1;
  };
  const perScenario = ({ id, name, verdict }: ScenarioResult) => {
    done += 1;
    screen.write(`${done}/${total}  ${verdict}  ${id}  ${name}\n`);
  };
  const note = (what: string) => {
    close();
    screen.write(`${what}\n`);
  };
  return { running: () => {}, finished: verbose ? perScenario : perFeature, note, end: close };
}

function isBad({ verdict }: ScenarioResult): boolean {
  return verdict === 'failed' || verdict === 'could-not-run' || verdict === 'unexpected-pass';
}
