import type { Interpretation } from './interpretation.js';

export const genuineFailureInNotification: Interpretation = {
  id: 'genuine-failure-in-notification',
  section: 'Table 1 and Table 10, 0xC004F065',
  question: {
    en: 'What becomes of a system in notification whose genuine validation fails?',
    zh: '處於通知狀態的系統，其正版驗證失敗時如何？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'grace',
      statement: {
        en: 'It is in the non-genuine grace period, as from any other state.',
        zh: '與其他狀態相同，進入非正版寬限期。',
      },
    },
    { id: 'stays', statement: { en: 'It stays in notification.', zh: '維持通知狀態。' } },
  ],
  reason: {
    en: 'Table 10 gives the non-genuine grace period to a system that was found not to be genuine and names no state that would be exempt; no source speaks of a system that is in notification already.',
    zh: '表 10 說明被判定為非正版的系統處於非正版寬限期，未指明例外狀態；沒有任何資料提及已處於通知狀態的系統。',
  },
};
