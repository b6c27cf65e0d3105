import type { Interpretation } from './interpretation.js';

export const policiesAgainstBlack: Interpretation = {
  id: 'policies-against-black',
  section: 'Table 4',
  question: {
    en: 'Which of the group policies must be enabled to keep the desktop from turning black in notification?',
    zh: '必須啟用哪些群組原則，才能防止桌面在通知狀態下變黑？',
  },
  role: 'kms-client',
  readings: [
    { id: 'wallpaper', statement: { en: 'Desktop Wallpaper suffices.', zh: '啟用「桌面底色圖案」即可。' } },
    {
      id: 'both',
      statement: {
        en: 'Desktop Wallpaper together with Prevent changing desktop background.',
        zh: '「桌面底色圖案」與「防止變更桌面背景」皆須啟用。',
      },
    },
    { id: 'either', statement: { en: 'Either of the two suffices.', zh: '兩者任一即可。' } },
  ],
  reason: {
    en: 'The guide lists the policies as a means against the black desktop and does not say which of them does it. Desktop Wallpaper fixes the picture by itself; the note to the other policy says that it needs Desktop Wallpaper.',
    zh: '本指南列出這些原則作為防止桌面變黑的方法，但未說明由哪一項達成。「桌面底色圖案」本身即固定圖片；另一原則的附註則指出其需要「桌面底色圖案」。',
  },
};
