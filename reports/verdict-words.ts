import type { Bilingual } from '../contracts/catalogue/clause.js';
import type { Attribution, Verdict } from '../contracts/types/results.js';

/** How a verdict is shown: a word in both languages and a sign of its own, so that nothing depends on colour. */
export interface VerdictWords extends Bilingual {
  sign: string;
}

/** In the order reports show them. */
export const VERDICTS: readonly Verdict[] = [
  'passed',
  'failed',
  'unexpected-pass',
  'could-not-run',
  'not-applicable',
  'waived',
];

export const verdictWords: { readonly [verdict in Verdict]: VerdictWords } = {
  passed: { en: 'passed', zh: '通過', sign: '✓' },
  failed: { en: 'failed', zh: '未通過', sign: '✗' },
  'unexpected-pass': { en: 'unexpected pass', zh: '非預期通過', sign: '‼' },
  'could-not-run': { en: 'could not run', zh: '無法執行', sign: '?' },
  'not-applicable': { en: 'not applicable', zh: '不適用', sign: '–' },
  waived: { en: 'waived', zh: '已豁免', sign: '○' },
};

/** Who is at fault, in words. */
export const attributionWords: { readonly [attribution in Attribution]: Bilingual } = {
  target: { en: 'the implementation under test', zh: '受測實作' },
  adapter: { en: 'the adapter', zh: '轉接器' },
  mock: { en: 'a mock of the kit', zh: '套件的模擬服務' },
  kit: { en: 'the kit', zh: '測試套件' },
  environment: { en: 'the environment', zh: '執行環境' },
};
