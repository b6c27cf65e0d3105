import { alsoNeeds } from './also-needs.js';
import type { Clause } from './clause.js';

/** What an event viewer saves of the logs: tools read KMS events from such files rather than from the log. The guide names the log; the formats
 * are the event viewer's. */
export const eventExport: readonly Clause[] = [
  exported('XML-EACH', 'A log saved as XML holds every event once.', '以 XML 儲存的記錄檔包含每一則事件各一次。'),
  exported(
    'XML-SYSTEM',
    'In XML each event names its id, provider, log and computer.',
    'XML 中的每則事件載明識別碼、提供者、記錄檔與電腦。',
  ),
  exported(
    'XML-DATA',
    'In XML the fields of an event are its data, in the order of the table.',
    'XML 中事件的欄位即其資料，順序與表相同。',
  ),
  exported(
    'XML-TIME',
    'In XML each event names the instant at which it was logged.',
    'XML 中的每則事件載明其記錄的時刻。',
  ),
  alsoNeeds(
    exported(
      'XML-MARKUP',
      'Markup inside a field reaches the reader of the XML as the text it was.',
      '欄位中的標記字元在 XML 中讀回時仍為原文。',
    ),
    'registry',
  ),
  exported('CSV-EACH', 'A log saved as CSV holds every event once.', '以 CSV 儲存的記錄檔包含每一則事件各一次。'),
  exported(
    'CSV-COLUMNS',
    'In CSV each event names its id and its source in the columns of the event viewer.',
    'CSV 中的每則事件在事件檢視器的欄位載明識別碼與來源。',
  ),
  exported(
    'CSV-MESSAGE',
    'In CSV the whole message stands after the columns, commas and line breaks included.',
    'CSV 中完整訊息位於各欄之後，包含逗號與換行。',
  ),
  alsoNeeds(
    exported(
      'CSV-QUOTES',
      'Quotation marks inside a message reach the reader of the CSV as the text it was.',
      '訊息中的引號在 CSV 中讀回時仍為原文。',
    ),
    'registry',
  ),
];

function exported(id: string, en: string, zh: string): Clause {
  return {
    id: `EVENT-EXPORT-${id}`,
    section: 'Table 11',
    row: 'General data',
    source: 'files that the Windows event viewer saves',
    statement: { en, zh },
    level: 'SHOULD',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', 'event-log', 'event-export'],
  };
}
