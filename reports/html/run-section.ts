import type { RunResult } from '../../contracts/types/results.js';
import { type Markup, markup } from '../markup.js';
import { runFacts } from '../run-facts.js';
import { both, label, shown } from './bilingual.js';
import { facts } from './facts.js';

/** What was run: target, profile, lab, seed, plan, and the readings that are not the register's default. */
export function runSection(result: RunResult): Markup {
  const { readings } = result.header;
  const others = readings
    .filter(reading => !reading.default)
    .map(
      ({ interpretation, reading }) =>
        markup`<li><code>${interpretation}</code> → <code>${reading}</code> ${notDefault}</li>\n`,
    );
  const summary = markup`<a href="#readings">${label(`${readings.length} registered`, `已登錄 ${readings.length} 項`)}</a>${
    others.length === 0 ? label(', all at their default', '，均採預設') : markup`<ul class="plain">${others}</ul>`
  }`;
  const entries = runFacts(result).map(
    ({ name, value }) => [both(name), name.en === 'Readings' ? summary : shown(value)] as const,
  );
  return markup`<section id="run" aria-labelledby="run-title">
<h2 id="run-title">${label('What was run', '執行內容')}</h2>
${facts(entries)}
</section>`;
}

/** Every registered interpretation with the reading this run followed. */
export function readingsSection(result: RunResult): Markup {
  const rows = result.header.readings.map(
    reading =>
      markup`<tr><th scope="row"><code>${reading.interpretation}</code></th><td><code>${reading.reading}</code></td><td>${
        reading.default ? label('default', '預設') : notDefault
      }</td></tr>\n`,
  );
  return markup`<section id="readings" aria-labelledby="readings-title">
<h2 id="readings-title">${label('Readings of ambiguous places', '歧義處之解讀')}</h2>
${
  rows.length === 0
    ? markup`<p>${label('No interpretation is registered for this run.', '本次執行沒有登錄任何解讀。')}</p>`
    : markup`<table><thead><tr><th scope="col">${label('Interpretation', '解讀項目')}</th><th scope="col">${label(
        'Reading followed',
        '採用之解讀',
      )}</th><th scope="col">${label('Standing', '地位')}</th></tr></thead>
<tbody>
${rows}</tbody></table>`
}
</section>`;
}

const notDefault = markup`<span class="marked">${label('not the default', '非預設')}</span>`;
