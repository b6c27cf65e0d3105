import type { Interpretation } from './interpretation.js';

export const unlicensedUserTold: Interpretation = {
  id: 'unlicensed-user-told',
  section: 'Table 1; Table 3, NotificationDisabled',
  question: {
    en: 'Is the user of a computer that has no product key told so?',
    zh: '沒有產品金鑰的電腦是否會告知使用者？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'told',
      statement: { en: 'As on a computer that was not activated in time.', zh: '與未及時啟用的電腦相同。' },
    },
    {
      id: 'not-told',
      statement: {
        en: 'Table 1 has no row for it, and so nothing is shown.',
        zh: '表 1 沒有對應的列，因此不顯示任何內容。',
      },
    },
  ],
  reason: {
    en: 'Table 3 says that NotificationDisabled hides nothing in the unlicensed state, which makes sense only if there is something to hide; Table 1 has no row for it.',
    zh: '表 3 指出 NotificationDisabled 在未授權狀態下不隱藏通知，這表示該狀態下有通知可顯示；表 1 則沒有對應的列。',
  },
};
