import type { Interpretation } from './interpretation.js';

export const valueThatIsNoPort: Interpretation = {
  id: 'value-that-is-no-port',
  section: 'Table 3, KeyManagementServicePort',
  question: {
    en: 'What does a KMS client do where KeyManagementServicePort is no TCP port: not a number, 0, or above 65,535?',
    zh: 'KeyManagementServicePort 並非 TCP 連接埠（非數字、0 或大於 65,535）時，KMS 用戶端如何處理？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'default',
      statement: { en: 'The default port, 1688, is used.', zh: '採用預設連接埠 1688。' },
    },
    {
      id: 'no-host',
      statement: { en: 'The named host cannot be asked; the attempt fails.', zh: '無法詢問指定的主機，嘗試失敗。' },
    },
  ],
  reason: {
    en: 'Table 3 gives 1688 for a value that is not specified and says nothing of a bad one. A value that cannot be used is taken here for one that is not set.',
    zh: '表 3 僅說明未指定時採用 1688，未提及無效值；此處將無法使用的值視為未設定。',
  },
};
