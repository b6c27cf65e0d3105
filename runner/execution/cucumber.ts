import { Writable } from 'node:stream';
import { type IRunOptions, type ISupportCodeLibrary, loadSupport, runCucumber } from '@cucumber/cucumber/api';
import { cucumberOrder, type ExecutionOrder } from './execution-order.js';

/** A message of Cucumber's event stream. */
export type Envelope = Parameters<NonNullable<Parameters<typeof runCucumber>[2]>>[0];

interface CucumberRun {
  root: string;
  /** Feature files, `file.feature:14:17` for scenarios of it. Never empty: Cucumber would take all there are. */
  paths: readonly string[];
  tagExpression: string;
  dryRun: boolean;
  order?: ExecutionOrder;
  support: IRunOptions['support'];
}

/** Runs Cucumber without configuration files, formatters or output of its own; everything is told through `onMessage`. */
export async function cucumber(run: CucumberRun, onMessage: (message: Envelope) => void): Promise<void> {
  const options: IRunOptions = {
    sources: sources(run.paths, run.tagExpression, run.order),
    support: run.support,
    runtime: {
      dryRun: run.dryRun,
      failFast: false,
      filterStacktraces: true,
      parallel: 0,
      retry: 0,
      retryTagFilter: '',
      strict: true,
      worldParameters: {},
    },
    formats: { stdout: 'rerun', files: {}, publish: false, options: {} },
  };
  await runCucumber(options, environment(run.root), onMessage);
}

const loaded = new Map<string, Promise<ISupportCodeLibrary>>();

/** Loads step definitions, once in a process: a module that was imported before would define nothing the second time. `steps` is a path
 * relative to `root`. */
export function loadSteps(root: string, steps: string): Promise<ISupportCodeLibrary> {
  const key = `${root}\n${steps}`;
  const library =
    loaded.get(key) ?? loadSupport({ sources: sources([], ''), support: { importPaths: [steps] } }, environment(root));
  loaded.set(key, library);
  return library;
}

function sources(
  paths: readonly string[],
  tagExpression: string,
  order: ExecutionOrder = 'defined',
): IRunOptions['sources'] {
  return { defaultDialect: 'en', paths: [...paths], names: [], tagExpression, order: cucumberOrder(order) };
}

function environment(root: string) {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return { cwd: root, stdout: nowhere, stderr: nowhere, env: {} };
}
