import type { Interpretation } from './interpretation.js';

export const hostSwitchOnClient: Interpretation = {
  id: 'host-switch-on-client',
  section: 'Table 12, DisableKeyManagementServiceDnsPublishing and EnableKeyManagementServiceLowPriority',
  question: {
    en: 'What do the methods for DNS publishing and for low priority do on a computer that is no KMS host?',
    zh: '在非 KMS 主機的電腦上呼叫 DNS 發佈與低優先順序的方法會如何？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'kept',
      statement: {
        en: 'They succeed, and the setting waits for a KMS host key.',
        zh: '成功，該設定於安裝 KMS 主機金鑰後生效。',
      },
    },
    { id: 'refused', statement: { en: 'They return an error.', zh: '傳回錯誤。' } },
  ],
  reason: {
    en: 'The table speaks of the KMS host and says neither that they apply to hosts alone, as it does of the listening port, nor that they return an error, as it does of the two intervals. The refusal of slmgr /cdns and /cpri is that of the script.',
    zh: '表中提及 KMS 主機，但未如接聽連接埠般限定僅適用於 KMS 主機，亦未如兩個間隔般指出會傳回錯誤；slmgr /cdns 與 /cpri 的拒絕出自指令碼。',
  },
};
