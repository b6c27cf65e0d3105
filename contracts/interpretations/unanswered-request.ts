import type { Interpretation } from './interpretation.js';

export const unansweredRequest: Interpretation = {
  id: 'unanswered-request',
  section: 'Table 10, 0xC004F039 and 0x800706BA',
  question: {
    en: 'Which code stands for a host that was reached and closed the connection without an answer?',
    zh: '已連線但未回應即關閉連線的主機，以哪個代碼表示？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'not-answered',
      statement: { en: '0xC004F039: the request was not answered.', zh: '0xC004F039：要求未獲回覆。' },
    },
    {
      id: 'unavailable',
      statement: { en: '0x800706BA: the server is unavailable.', zh: '0x800706BA：伺服器無法使用。' },
    },
  ],
  reason: {
    en: 'Table 10 explains 0xC004F039 by a request that was not answered, and 0x800706BA by a firewall or a stale record, that is, by a host that cannot be reached. The message of 0xC004F039 itself speaks of a KMS that is not enabled, and support articles of the vendor give 0x800706BA as the code of a single host.',
    zh: '表 10 以「要求未獲回覆」說明 0xC004F039，以防火牆或過時記錄（即無法連線的主機）說明 0x800706BA。0xC004F039 的訊息本身則指未啟用 KMS，原廠支援文章以 0x800706BA 為個別主機的代碼。',
  },
};
