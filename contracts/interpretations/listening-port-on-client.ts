import type { Interpretation } from './interpretation.js';

export const listeningPortOnClient: Interpretation = {
  id: 'listening-port-on-client',
  section: 'Table 12, SetKeyManagementServiceListeningPort',
  question: {
    en: 'What does SetKeyManagementServiceListeningPort do on a computer that is no KMS host?',
    zh: '在非 KMS 主機的電腦上呼叫 SetKeyManagementServiceListeningPort 會如何？',
  },
  role: 'kms-client',
  readings: [
    { id: 'refused', statement: { en: 'It returns an error.', zh: '傳回錯誤。' } },
    {
      id: 'kept',
      statement: {
        en: 'It succeeds, and the port waits for a KMS host key.',
        zh: '成功，該連接埠於安裝 KMS 主機金鑰後生效。',
      },
    },
  ],
  reason: {
    en: 'The table says that it applies to KMS hosts alone, without the error that it names for the two intervals. An inference: what applies to hosts alone is refused elsewhere.',
    zh: '表中僅說明適用於 KMS 主機，並未如兩個間隔般指出會傳回錯誤。依推論，僅適用於主機者在他處應遭拒絕。',
  },
};
