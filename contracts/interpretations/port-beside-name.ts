import type { Interpretation } from './interpretation.js';

export const portBesideName: Interpretation = {
  id: 'port-beside-name',
  section: 'Table 3, KeyManagementServicePort',
  question: {
    en: 'A host is named for the edition without a port, and a port stands among the values for all. At which port is the host asked?',
    zh: '為版本指定了主機但未指定連接埠，而全域設定有連接埠時，應以哪個連接埠詢問該主機？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'same-subkey',
      statement: {
        en: 'A port counts for the name beside it: the host is asked at 1688.',
        zh: '連接埠只適用於同一子機碼中的名稱，故以 1688 詢問。',
      },
    },
    {
      id: 'nearest',
      statement: {
        en: 'The nearest port counts, in the order in which names do.',
        zh: '依名稱的搜尋順序採用最接近的連接埠。',
      },
    },
  ],
  reason: {
    en: 'Table 3 says for the port, as it does for the name, in which subkey it is stored; that the two are looked for apart from each other is nowhere said.',
    zh: '表 3 對連接埠與名稱同樣說明其所在子機碼，未提及兩者分別搜尋。',
  },
};
