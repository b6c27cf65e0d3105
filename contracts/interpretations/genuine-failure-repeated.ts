import type { Interpretation } from './interpretation.js';

export const genuineFailureRepeated: Interpretation = {
  id: 'genuine-failure-repeated',
  section: 'Table 10, 0xC004F064 and 0xC004F065',
  question: {
    en: 'Does another failed validation begin the non-genuine grace period anew?',
    zh: '再次驗證失敗時，非正版寬限期是否重新起算？',
  },
  role: 'kms-client',
  readings: [
    { id: 'runs-on', statement: { en: 'The period that runs goes on running.', zh: '進行中的寬限期繼續計算。' } },
    { id: 'begins-anew', statement: { en: 'The 30 days begin anew.', zh: '30 天重新起算。' } },
  ],
  reason: {
    en: 'Table 10 has the grace period end in notification where the system is not activated in it. Were it begun anew by every validation, it would never end on a system that is validated every day. No source says so outright.',
    zh: '表 10 說明未在寬限期內啟用的系統會進入通知狀態；若每次驗證都重新起算，每日驗證的系統將永遠不會期滿。沒有任何資料明確說明。',
  },
};
