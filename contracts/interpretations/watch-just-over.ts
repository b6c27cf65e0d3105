import type { Interpretation } from './interpretation.js';

export const watchJustOver: Interpretation = {
  id: 'watch-just-over',
  section: 'KMS activation timing',
  question: {
    en: 'The network changes exactly 15 minutes after a failed renewal. Does the client try again?',
    zh: '更新失敗後恰滿 15 分鐘時網路變更，用戶端是否再次嘗試？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'watched',
      statement: { en: 'Yes: the 15 minutes include their last instant.', zh: '是：15 分鐘包含最後一刻。' },
    },
    {
      id: 'over',
      statement: { en: 'No: the watch has ended.', zh: '否：監控已結束。' },
    },
  ],
  reason: {
    en: 'The guide says that the system stops after 15 minutes, and no source tells of the very instant.',
    zh: '本指南稱經過 15 分鐘後停止監控，未說明該瞬間。',
  },
};
