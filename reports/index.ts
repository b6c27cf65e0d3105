import type { RunResult } from '../contracts/types/results.js';
import { html } from './html.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { terminal } from './terminal.js';

export { boundedJson } from './bounded-json.js';
export { cut } from './neutralise.js';
export { readResults } from './read-results.js';
export { foldEvents, replayed } from './result-model.js';
export { scenariosDue, shardName } from './scenarios-due.js';
export { isWaived } from './waiver-use.js';
export { html, junit, markdown, terminal };

/** Every report, by the name a command line knows it by. */
export const renderers = { html, junit, markdown, terminal } satisfies {
  [format in 'html' | 'junit' | 'markdown' | 'terminal']: (result: RunResult) => string;
};
