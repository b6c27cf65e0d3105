import type { Interpretation } from './interpretation.js';

export const hardwareGraceEnded: Interpretation = {
  id: 'hardware-grace-ended',
  section: 'Table 1',
  question: {
    en: 'What is the user told of when the grace period that followed a change of hardware has ended?',
    zh: '硬體變更後的寬限期結束時，告知使用者哪一項問題？',
  },
  role: 'kms-client',
  readings: [
    { id: 'still-to-reactivate', statement: { en: 'The need to reactivate, as before.', zh: '仍為需要重新啟用。' } },
    { id: 'grace-ended', statement: { en: 'The end of a grace period.', zh: '寬限期已結束。' } },
  ],
  reason: {
    en: 'Table 1 has a row for the change of hardware and one for recently installed computers that were not activated in time. Neither speaks of the 30 days after a change of hardware; the first names the cause, which lasts. No source decides.',
    zh: '表 1 有一列說明硬體變更，另一列說明最近安裝但未及時啟用的電腦，兩者皆未提及硬體變更後的 30 天；前者所述原因仍然存在。沒有任何資料可據以決定。',
  },
};
