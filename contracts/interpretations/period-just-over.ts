import type { Interpretation } from './interpretation.js';

export const periodJustOver: Interpretation = {
  id: 'period-just-over',
  section: 'Table 8, KMS activation duration, OOB grace period and OOT grace period',
  question: {
    en: 'Is a period of 180 or 30 days over at the very instant at which that time has passed?',
    zh: '180 天或 30 天的期限，在剛好屆滿的那一刻是否已結束？',
  },
  role: 'kms-client',
  readings: [
    { id: 'over', statement: { en: 'When the days have passed it is over.', zh: '天數屆滿即結束。' } },
    {
      id: 'runs-on',
      statement: { en: 'It lasts up to and at that instant.', zh: '持續至該時刻為止（含）。' },
    },
  ],
  reason: {
    en: 'Table 8 gives whole days and no source speaks of the very instant. A period of 180 days is taken here to be over when 180 days have passed, as with the rows of a KMS host.',
    zh: '表 8 僅以整日計，沒有任何資料提及該時刻本身；此處以天數屆滿為期滿，與 KMS 主機的資料列相同。',
  },
};
