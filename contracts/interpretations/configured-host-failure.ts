import type { Interpretation } from './interpretation.js';

export const configuredHostFailure: Interpretation = {
  id: 'configured-host-failure',
  section: 'Table 10, 0xC004F074',
  question: {
    en: 'Which code does a client show when the only host it was given by name fails?',
    zh: '僅以名稱指定一部主機而該主機失敗時，用戶端顯示哪個代碼？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'no-host-contacted',
      statement: {
        en: '0xC004F074, as when every discovered host fails.',
        zh: '與探索到的主機全部失敗時相同，顯示 0xC004F074。',
      },
    },
    { id: 'own-code', statement: { en: 'The code of that host itself.', zh: '該主機自身的代碼。' } },
  ],
  reason: {
    en: 'Table 10 gives 0xC004F074 where all KMS hosts return errors, and one host is all there are; support articles of the vendor show it as the outer code of Windows 7 and later. The rows of the inner codes speak of the client without saying how the host was found.',
    zh: '表 10 以 0xC004F074 表示所有 KMS 主機皆傳回錯誤，而此時僅有一部主機；原廠支援文章亦以其為 Windows 7 之後的外層代碼。各內層代碼的列僅提及用戶端，未說明主機如何找到。',
  },
};
