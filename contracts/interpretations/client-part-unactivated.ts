import type { Interpretation } from './interpretation.js';

export const clientPartUnactivated: Interpretation = {
  id: 'client-part-unactivated',
  section: 'Table 2, /dli and /dlv',
  question: {
    en: 'Does a KMS client that is not activated show its KMS client information?',
    zh: '尚未啟用的 KMS 用戶端是否顯示其 KMS 用戶端資訊？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'shown',
      statement: { en: 'It shows what it has.', zh: '顯示現有的資訊。' },
    },
    {
      id: 'advised',
      statement: {
        en: 'In its place it advises to run /ato, which updates the information.',
        zh: '改為建議執行 /ato 以更新資訊。',
      },
    },
  ],
  reason: {
    en: 'The guide says nothing of it. The line for a client that has found no KMS can appear only where the information is shown; published output of later generations advises /ato instead.',
    zh: '指南未提及。尚未找到 KMS 時的那一行只能出現在有顯示資訊之處；較新世代公布的輸出則建議執行 /ato。',
  },
};
