import type { Interpretation } from './interpretation.js';

export const counterBeforeFirstRequest: Interpretation = {
  id: 'counter-before-first-request',
  section: 'Table 12, KeyManagementServiceTotalRequests',
  question: {
    en: 'What do the request counters of a KMS host show before the first request?',
    zh: '在收到第一個要求之前，KMS 主機的要求計數器顯示什麼？',
  },
  role: 'kms-host',
  readings: [
    { id: 'zero', statement: { en: '0: nothing has been counted.', zh: '0：尚未計算任何要求。' } },
    {
      id: 'no-value',
      statement: {
        en: '4294967295, as KeyManagementServiceCurrentCount shows before the first request.',
        zh: '4294967295，與第一個要求之前的 KeyManagementServiceCurrentCount 相同。',
      },
    },
  ],
  reason: {
    en: 'Table 12 gives -1 for the current count alone, and calls the others counters, which begin at 0. The vendor’s description of the class names the same value for the counters of a computer without data.',
    zh: '表 12 僅對目前計數使用 -1，其餘稱為計數，理應從 0 開始；原廠的類別說明則對沒有資料的電腦使用相同的值。',
  },
};
