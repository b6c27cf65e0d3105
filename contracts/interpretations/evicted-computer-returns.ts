import type { Interpretation } from './interpretation.js';

export const evictedComputerReturns: Interpretation = {
  id: 'evicted-computer-returns',
  section: 'Table 12, KeyManagementServiceCurrentCount',
  question: {
    en: 'Is a computer that had to make room in a full table counted anew when it contacts the KMS host again?',
    zh: '因計數表已滿而讓出位置的電腦再次聯繫 KMS 主機時，是否重新計入？',
  },
  role: 'kms-host',
  readings: [
    { id: 'new', statement: { en: 'It is counted as a new computer.', zh: '視為新的電腦計入。' } },
    {
      id: 'known',
      statement: {
        en: 'It was counted before, and for 30 days is not counted again.',
        zh: '先前已計入，30 天內不再計入。',
      },
    },
  ],
  reason: {
    en: 'No source states it. The Planning Guide keeps the most recent computers only, from which it follows that nothing is known of one that has left.',
    zh: '沒有任何資料明載。規劃指南僅保留最近聯繫的電腦，由此推論主機對已移除的電腦一無所知。',
  },
};
