import type { Interpretation } from './interpretation.js';

export const thirtyDaysAfterContact: Interpretation = {
  id: 'thirty-days-after-contact',
  section: 'Table 12, KeyManagementServiceCurrentCount',
  question: {
    en: 'Is a computer still counted exactly 30 days after its last contact?',
    zh: '最後一次聯繫後剛好滿 30 天時，電腦是否仍列入計數？',
  },
  role: 'kms-host',
  readings: [
    { id: 'gone', statement: { en: 'When the 30 days are over it is gone.', zh: '滿 30 天即移除。' } },
    {
      id: 'counted',
      statement: { en: 'It is counted up to and at that instant.', zh: '至該時刻為止（含）仍列入計數。' },
    },
  ],
  reason: {
    en: 'The Planning Guide removes a computer that made no contact for 30 days; no source speaks of the very instant. Thirty days without contact are taken here to be over when they have passed.',
    zh: '規劃指南會移除 30 天未聯繫的電腦，沒有任何資料提及該時刻本身；此處以滿 30 天為期滿。',
  },
};
