import type { Interpretation } from './interpretation.js';

export const genuineAgain: Interpretation = {
  id: 'genuine-again',
  section: 'Table 10, 0xC004F065',
  question: {
    en: 'What becomes of a system in the non-genuine grace period whose genuine validation succeeds?',
    zh: '處於非正版寬限期的系統，其正版驗證成功時如何？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'former-state',
      statement: {
        en: 'Its licence is what it would be had the validation never failed.',
        zh: '授權恢復為驗證從未失敗時應有的狀態。',
      },
    },
    { id: 'until-activated', statement: { en: 'Nothing changes until it is activated.', zh: '在啟用之前沒有改變。' } },
  ],
  reason: {
    en: 'The guide names a genuine product key and an activation as the remedy, and says nothing of a validation that succeeds after one that failed. A system that is found genuine is taken here to be what its activation makes it.',
    zh: '本指南以正版產品金鑰與啟用為補救方法，未提及失敗後又成功的驗證；此處認為被判定為正版的系統，其狀態由其啟用決定。',
  },
};
