import type { Interpretation } from './interpretation.js';

export const clientIntervalOutOfRange: Interpretation = {
  id: 'client-interval-out-of-range',
  section: 'Table 3, VLActivationInterval',
  question: {
    en: 'How long does a KMS client wait that no host has answered yet, when the activation interval in its own registry is below 15 or above 43,200 minutes?',
    zh: '尚未得到主機回應的 KMS 用戶端，其登錄中的啟用間隔低於 15 或高於 43,200 分鐘時，等候多久？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'default',
      statement: { en: 'The default interval applies.', zh: '採用預設間隔。' },
    },
    {
      id: 'nearest',
      statement: { en: 'The nearest allowed interval applies.', zh: '採用最接近的允許間隔。' },
    },
    {
      id: 'as-written',
      statement: { en: 'The value applies as it is written.', zh: '直接採用所寫入的值。' },
    },
  ],
  reason: {
    en: 'Table 3 gives the smallest and the largest value and says nothing of others. A value that may not be set is taken for one that is not set, as on a host.',
    zh: '表 3 只列出最小值與最大值；此處比照主機，將不允許的值視為未設定。',
  },
};
