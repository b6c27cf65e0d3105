import type { Interpretation } from './interpretation.js';

export const registryValueOfAnotherType: Interpretation = {
  id: 'registry-value-of-another-type',
  section: 'Table 3, type',
  question: {
    en: 'What does a value of another type than Table 3 gives it count for, such as the text "1" where a number is wanted?',
    zh: '值的類型與表 3 所列不同時（例如應為數值卻為文字「1」），該值如何看待？',
  },
  role: 'kms-client',
  readings: [
    { id: 'as-absent', statement: { en: 'It counts as if it were not there.', zh: '視為不存在。' } },
    {
      id: 'by-content',
      statement: {
        en: 'It counts for what it says, where that can be read as the type that is wanted.',
        zh: '內容可讀為所需類型時，依其內容。',
      },
    },
  ],
  reason: {
    en: 'Table 3 gives each value one type and says nothing of others; no other source does. The functions that Windows gives programs for reading a value ask for its type and fail at another one, and a program then goes on as if there were none.',
    zh: '表 3 為每個值列出單一類型，未說明其他類型，其他資料亦未提及。Windows 提供的讀取函式會指定類型，類型不符即失敗，程式便視為無此值。',
  },
};
