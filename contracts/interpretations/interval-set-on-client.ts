import type { Interpretation } from './interpretation.js';

export const intervalSetOnClient: Interpretation = {
  id: 'interval-set-on-client',
  section: 'KMS activation timing; Table 2, /sai and /sri',
  question: {
    en: 'What do slmgr /sai and /sri do on a KMS client?',
    zh: '在 KMS 用戶端上執行 slmgr /sai 與 /sri 會如何？',
  },
  role: 'kms-client',
  readings: [
    { id: 'refused', statement: { en: 'They change nothing.', zh: '不會改變任何設定。' } },
    {
      id: 'written',
      statement: {
        en: 'They write the interval into the registry of the client, whose own it is until a host answers.',
        zh: '將間隔寫入用戶端的登錄，在主機回應之前作為用戶端本身的設定。',
      },
    },
  ],
  reason: {
    en: 'The paragraph on timing has /sai run on the client and says that a client may have its own renewal interval; Table 2 has both among the settings of a KMS host, and Table 12 makes their methods an error on any other computer, as the script does with a warning.',
    zh: '啟用時機一節指出 /sai 在用戶端上執行，且更新間隔可在用戶端設定；表 2 則將兩者列於 KMS 主機設定，表 12 亦指出在其他電腦上呼叫其方法會傳回錯誤，指令碼則顯示警告。',
  },
};
