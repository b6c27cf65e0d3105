import type { Interpretation } from './interpretation.js';

export const keyInSmallLetters: Interpretation = {
  id: 'key-in-small-letters',
  section: 'Table 2, /ipk; Table 10, 0xC004F050',
  question: {
    en: 'Is a product key that is typed in small letters the same key?',
    zh: '以小寫字母輸入的產品金鑰是否視為同一金鑰？',
  },
  role: 'kms-client',
  readings: [
    { id: 'taken', statement: { en: 'Yes.', zh: '是。' } },
    { id: 'refused', statement: { en: 'No: it is mistyped.', zh: '否：視為輸入錯誤。' } },
  ],
  reason: {
    en: 'The guide warns of misspelling and of dashes, and not of small letters, which are the commonest slip of all.',
    zh: '本指南提醒拼字與破折號問題，但未提及最常見的小寫輸入。',
  },
};
