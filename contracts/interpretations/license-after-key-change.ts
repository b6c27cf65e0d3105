import type { Interpretation } from './interpretation.js';

export const licenseAfterKeyChange: Interpretation = {
  id: 'license-after-key-change',
  section: 'Table 9; Table 2, /ipk',
  question: {
    en: 'An activated computer is given another product key. What is its licence until the new key is activated?',
    zh: '已啟用的電腦安裝另一個產品金鑰後，在新金鑰啟用之前其授權狀態為何？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'initial-grace',
      statement: {
        en: 'The activation went with its key: the computer is in the initial grace period.',
        zh: '啟用隨原金鑰失效：電腦處於初始寬限期。',
      },
    },
    {
      id: 'kept',
      statement: { en: 'It stays activated until then.', zh: '在此之前維持啟用。' },
    },
  ],
  reason: {
    en: 'No source tells. A licence belongs to a product and its key, and what a key that is gone was granted is taken here to be gone with it.',
    zh: '各項資料皆未說明。授權屬於產品及其金鑰，此處解讀為隨金鑰移除而失效。',
  },
};
