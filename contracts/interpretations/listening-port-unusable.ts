import type { Interpretation } from './interpretation.js';

export const listeningPortUnusable: Interpretation = {
  id: 'listening-port-unusable',
  section: 'Table 3, KeyManagementServiceListeningPort',
  question: {
    en: 'What does a KMS do at its start when the port in its registry is no number from 1 to 65,535?',
    zh: '登錄中的連接埠不是 1 至 65,535 的數字時，KMS 啟動時如何處理？',
  },
  role: 'kms-host',
  readings: [
    { id: 'default', statement: { en: 'It listens at the default port.', zh: '在預設連接埠接聽。' } },
    {
      id: 'fails',
      statement: { en: 'It does not start, and writes event 12291.', zh: '不啟動，並寫入 12291 事件。' },
    },
  ],
  reason: {
    en: 'Table 3 gives the value as text and says what applies where none is specified, but nothing of a text that is no port. It is taken here for one that is not set.',
    zh: '表 3 以文字表示此值，並說明未指定時的行為，但未提及非連接埠的文字；此處視為未設定。',
  },
};
