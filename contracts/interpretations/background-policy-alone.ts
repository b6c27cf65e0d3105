import type { Interpretation } from './interpretation.js';

export const backgroundPolicyAlone: Interpretation = {
  id: 'background-policy-alone',
  section: 'Table 4, Prevent changing desktop background',
  question: {
    en: 'Does Prevent changing desktop background, without Desktop Wallpaper, keep the user from changing the wallpaper?',
    zh: '僅啟用「防止變更桌面背景」而未啟用「桌面底色圖案」時，是否能防止使用者變更底色圖案？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'needs-wallpaper',
      statement: { en: 'No: the wallpaper can still be changed.', zh: '否，仍可變更底色圖案。' },
    },
    {
      id: 'prevents',
      statement: { en: 'Yes: no setting of the background can be changed.', zh: '是，無法變更背景的任何設定。' },
    },
  ],
  reason: {
    en: 'The row says that no setting of the background can be changed, and its note says that Desktop Wallpaper must be enabled too; the support article that the note names describes that the wallpaper can be changed otherwise.',
    zh: '該列稱無法變更背景的任何設定，其附註則要求同時啟用「桌面底色圖案」；附註所引用的支援文章說明否則仍可變更底色圖案。',
  },
};
