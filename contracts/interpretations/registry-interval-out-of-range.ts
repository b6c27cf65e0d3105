import type { Interpretation } from './interpretation.js';

export const registryIntervalOutOfRange: Interpretation = {
  id: 'registry-interval-out-of-range',
  section: 'Table 3, VLActivationInterval and VLRenewalInterval',
  question: {
    en: 'Which interval does a computer go by, or a KMS host hand out, when the value in its registry is below 15 or above 43,200 minutes?',
    zh: '登錄值低於 15 分鐘或高於 43,200 分鐘時，電腦採用的間隔（或 KMS 主機提供的間隔）為何？',
  },
  role: 'kms-host',
  readings: [
    { id: 'default', statement: { en: 'The default interval applies.', zh: '採用預設間隔。' } },
    { id: 'nearest', statement: { en: 'The nearest allowed interval applies.', zh: '採用最接近的允許間隔。' } },
    { id: 'as-written', statement: { en: 'The value applies as it is written.', zh: '直接採用所寫入的值。' } },
  ],
  reason: {
    en: 'Table 3 gives the smallest and the largest value and says nothing of others; no other source does. A value that may not be set is taken here for one that is not set.',
    zh: '表 3 只列出最小值與最大值，未說明超出範圍時的行為，其他資料亦未提及；此處將不允許的值視為未設定。',
  },
};
