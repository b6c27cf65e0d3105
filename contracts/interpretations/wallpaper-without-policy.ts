import type { Interpretation } from './interpretation.js';

export const wallpaperWithoutPolicy: Interpretation = {
  id: 'wallpaper-without-policy',
  section: 'Table 4, Desktop Wallpaper',
  question: {
    en: 'What is on the desktop of a user who chose nothing while Desktop Wallpaper is disabled or not configured?',
    zh: '「桌面底色圖案」已停用或未設定，且使用者未選取任何圖片時，桌面顯示什麼？',
  },
  role: 'kms-client',
  readings: [
    { id: 'none', statement: { en: 'No picture.', zh: '不顯示任何圖片。' } },
    { id: 'of-the-system', statement: { en: 'The picture that the system comes with.', zh: '系統隨附的圖片。' } },
  ],
  reason: {
    en: 'The row says that no wallpaper is displayed then. It may mean none of the policy: systems come with a picture of their own, of which the guide says nothing.',
    zh: '該列稱此時不顯示任何底色圖案，但可能僅指原則所指定的圖片：系統本身隨附圖片，而本指南並未提及。',
  },
};
