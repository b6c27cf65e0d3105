import type { Bilingual } from '../contracts/catalogue/clause.js';
import { interpretations } from '../contracts/interpretations/index.js';
import type { Deviation, RunResult } from '../contracts/types/results.js';

/** What is told of a failure that is an undeclared deviation. Not yet cut or neutralised. */
export interface DeviationWords {
  /** Which registered reading the target follows, in the register's own words. */
  finding: Bilingual;
  /** What can be done about it. */
  advice: Bilingual;
}

/** Puts an undeclared deviation into words. */
export function deviationWords({ interpretation, reading }: Deviation, { header }: RunResult): DeviationWords {
  const known = interpretations.find(({ id }) => id === interpretation);
  const said = (id: string, language: keyof Bilingual) =>
    known?.readings.find(other => other.id === id)?.statement[language] ?? '';
  const asked = header.readings.find(other => other.interpretation === interpretation)?.reading ?? '';
  const declaration = JSON.stringify({ [interpretation]: reading });
  return {
    finding: {
      en: `undeclared deviation: behaves as reading "${reading}" of ${interpretation}, which the register accepts: ${said(reading, 'en')}`,
      zh: `未宣告的差異：其行為符合登記冊所接受的 ${interpretation} 解讀「${reading}」：${said(reading, 'zh')}`,
    },
    advice: {
      en: `Declare it in describe.readings: ${declaration}; or change to reading "${asked}", by which this run judged: ${said(asked, 'en')}`,
      zh: `請於 describe.readings 宣告 ${declaration}，或改採本次執行所依據的解讀「${asked}」：${said(asked, 'zh')}`,
    },
  };
}
