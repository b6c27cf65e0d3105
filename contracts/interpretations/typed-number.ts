import type { Interpretation } from './interpretation.js';

export const typedNumber: Interpretation = {
  id: 'typed-number',
  section: 'Table 2, /sai, /sri and /sprt',
  question: {
    en: 'Which texts are a number of minutes, or a port, at slmgr /sai, /sri and /sprt?',
    zh: '在 slmgr /sai、/sri 與 /sprt 中，哪些文字算是分鐘數或連接埠？',
  },
  role: 'kms-host',
  readings: [
    {
      id: 'decimal-digits',
      statement: { en: 'Decimal digits alone; any other text is refused.', zh: '僅限十進位數字，其他文字一律拒絕。' },
    },
    {
      id: 'converted',
      statement: {
        en: 'Whatever the script language converts to a number: 1e3 is 1000, and 15.5 is rounded.',
        zh: '指令碼語言能轉換為數字者皆可：1e3 即為 1000，15.5 則會四捨五入。',
      },
    },
  ],
  reason: {
    en: 'Table 2 speaks of minutes and of a port, and says nothing of how they are written. The published script leaves the conversion to its language. A text that an administrator did not mean as that number is refused here, since a refusal can be seen and a wrong interval cannot.',
    zh: '表 2 只提到分鐘與連接埠，未說明其寫法；已公開的指令碼將轉換交由指令碼語言處理。此處拒絕無法確定為該數字的文字，因為拒絕可被察覺，錯誤的間隔則否。',
  },
};
