import { parseConfig } from '../../cli/config-file.js';
import { clauses } from '../../contracts/catalogue/index.js';
import { targetControl } from '../../contracts/generated/verbs.js';
import { checkEvent } from '../../reports/event-shape.js';
import { parseBaseline } from '../../runner/gate/parse-baseline.js';
import { parseWaivers } from '../../runner/gate/parse-waivers.js';

const ids = clauses.map(({ id }) => id);
const { describe, installHostKey } = targetControl.verbs;

/** The kit's own readers, by the word that a page names them with. Each throws, or answers what is wrong. */
export const schemas: { readonly [name: string]: (text: string) => unknown } = {
  RunEvent: text => checkEvent(JSON.parse(text)).problem ?? null,
  TargetDescription: text => describe.checkResponse({ result: JSON.parse(text) }),
  answer: text => installHostKey.checkResponse(JSON.parse(text)),
  baseline: text => read(() => parseBaseline('example', text)),
  waivers: text => read(() => parseWaivers('example', text, ids, '2026-01-01')),
  config: text => read(() => parseConfig('example', text)),
};

function read(reading: () => unknown): null {
  reading();
  return null;
}
