import type { Interpretation } from './interpretation.js';

export const refusedRequestCounted: Interpretation = {
  id: 'refused-request-counted',
  section: 'Table 8, KMS client count threshold',
  question: {
    en: 'Does a computer whose request the KMS host refuses enter the count?',
    zh: '要求遭 KMS 主機拒絕的電腦是否計入計數？',
  },
  role: 'kms-host',
  readings: [
    { id: 'no', statement: { en: 'Only valid requests are counted.', zh: '只計入有效的要求。' } },
    { id: 'yes', statement: { en: 'Every computer that asks is counted.', zh: '凡提出要求的電腦皆計入。' } },
  ],
  reason: {
    en: 'No source states it. The documents speak of valid requests and of valid systems that have tried.',
    zh: '沒有任何資料明載；文件只提到「有效的要求」與「嘗試過的有效系統」。',
  },
};
