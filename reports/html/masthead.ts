import type { RunResult } from '../../contracts/types/results.js';
import { gateWords } from '../gate-words.js';
import { type Markup, markup } from '../markup.js';
import { outcomeWords } from '../outcome-words.js';
import { wallClockFacts } from '../run-facts.js';
import { both, label, shown } from './bilingual.js';

/** Title, outcome in words, wall clock, contents and filters. Only what stands between the two wall clock comments differs between
 * identical runs. */
export function masthead(result: RunResult): Markup {
  const { headline, why } = outcomeWords(result);
  const clock = wallClockFacts(result).map(({ name, value }, place) => {
    return markup`${place === 0 ? '' : ' · '}${both(name)} ${shown(value)}`;
  });
  return markup`<header>
<h1>${label('Volume Activation TCK: conformity report', '大量啟用技術參考指南符合性報告')}</h1>
<div class="outcome ${result.outcome}" role="region" aria-label="Outcome">
<p class="headline">${both(headline)}</p>
<p class="en" lang="en">${why.en}</p>
<p class="zh" lang="zh-Hant">${why.zh}</p>
${result.gate === null ? '' : markup`<p><strong>${both(gateWords(result.gate))}</strong></p>`}
</div>
<!-- wall clock: begin -->
<p class="quiet">${label('Wall clock:', '實際時間：')} ${clock}</p>
<!-- wall clock: end -->
<nav aria-label="Contents"><ul>
<li><a href="#run">${label('What was run', '執行內容')}</a></li>
<li><a href="#counts">${label('Counts', '統計')}</a></li>
${result.gate === null ? '' : markup`<li><a href="#gate">${label('Gate', '關卡')}</a></li>\n`}${result.header.waivers.length === 0 ? '' : markup`<li><a href="#waivers">${label('Waivers', '豁免')}</a></li>\n`}<li><a href="#failures">${label('Failures', '未通過詳情')}</a></li>
<li><a href="#clauses">${label('Clauses', '條款')}</a></li>
<li><a href="#scenarios">${label('Scenarios', '情境')}</a></li>
<li><a href="#readings">${label('Readings', '解讀')}</a></li>
</ul></nav>
${filters}
</header>`;
}

const filters = markup`<div class="filters">
<fieldset><legend>Language <span lang="zh-Hant">語言</span></legend>
<label><input type="radio" name="language" id="language-both" checked> English + <span lang="zh-Hant">中文</span></label>
<label><input type="radio" name="language" id="language-en"> English</label>
<label lang="zh-Hant"><input type="radio" name="language" id="language-zh"> 中文</label></fieldset>
<fieldset><legend>${label('Clauses', '條款')}</legend>
<label><input type="radio" name="clauses" id="clauses-all" checked> ${label('all', '全部')}</label>
<label><input type="radio" name="clauses" id="clauses-open"> ${label('only those not passed', '僅未通過者')}</label></fieldset>
</div>`;
