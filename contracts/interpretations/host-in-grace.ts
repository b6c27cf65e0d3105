import type { Interpretation } from './interpretation.js';

export const hostInGrace: Interpretation = {
  id: 'host-in-grace',
  section: 'Table 10, 0xC004F00F',
  question: {
    en: 'Does a KMS host in the out-of-tolerance grace period go on answering clients?',
    zh: '處於容許寬限期外 (OOT) 寬限期的 KMS 主機是否繼續回應用戶端？',
  },
  role: 'kms-host',
  readings: [
    {
      id: 'serves',
      statement: { en: 'It serves until it is in notification.', zh: '在進入通知狀態之前繼續提供服務。' },
    },
    { id: 'refuses', statement: { en: 'It refuses clients as not activated.', zh: '以未啟用為由拒絕用戶端。' } },
  ],
  reason: {
    en: 'The sources forbid the KMS role to a host in notification only, and give a system in grace its full functionality. None speaks of a KMS host in grace.',
    zh: '資料僅禁止處於通知狀態的主機擔任 KMS，寬限期內的系統則具備完整功能；沒有任何資料提及寬限期內的 KMS 主機。',
  },
};
