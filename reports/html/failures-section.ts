import type { RunResult } from '../../contracts/types/results.js';
import { type Markup, markup } from '../markup.js';
import { troubles } from '../trouble.js';
import type { Anchors } from './anchors.js';
import { label } from './bilingual.js';
import { failureArticle } from './failure-article.js';

/** So many scenarios show their exchanges; a page of hundreds of megabytes would be read by nobody. */
const MOST_WITH_EXCHANGES = 200;

/** Every scenario that failed, passed where the baseline says it fails, could not run or is waived, in detail. */
export function failuresSection(result: RunResult, anchors: Anchors): Markup {
  const all = troubles(result);
  const articles = all.map((trouble, index) =>
    failureArticle(trouble, index + 1, index < MOST_WITH_EXCHANGES, anchors),
  );
  const note =
    all.length === 0
      ? markup`<p>${label('No recorded scenario failed or could not run.', '已記錄的情境中，沒有未通過或無法執行者。')}</p>`
      : '';
  const cut =
    all.length > MOST_WITH_EXCHANGES
      ? markup`<p>Exchanges are shown for the first ${MOST_WITH_EXCHANGES} of ${all.length}; the results file has them all.</p>`
      : '';
  return markup`<section id="failures" aria-labelledby="failures-title">
<h2 id="failures-title">${label('Failures in detail', '未通過詳情')}</h2>
${note}${cut}${articles}</section>`;
}
