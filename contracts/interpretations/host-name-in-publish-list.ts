import type { Interpretation } from './interpretation.js';

export const hostNameInPublishList: Interpretation = {
  id: 'host-name-in-publish-list',
  section: 'KMS scenarios, Table 5',
  question: {
    en: 'What does a KMS host make of a line of DnsDomainPublishList that begins with the bare name of a host, as the lines of Table 5 do?',
    zh: 'DnsDomainPublishList 中如表 5 般以主機短名稱開頭的行，KMS 主機如何處理？',
  },
  role: 'kms-host',
  readings: [
    {
      id: 'as-domain',
      statement: {
        en: 'It takes the name for a domain, and writes event 12293 when there is no such domain.',
        zh: '將該名稱視為網域，若無此網域則寫入 12293 事件。',
      },
    },
    { id: 'ignored', statement: { en: 'It passes over the line.', zh: '略過該行。' } },
    {
      id: 'as-own-host',
      statement: {
        en: 'The line that names the host itself gives the priority and weight of its home domain; the others are passed over.',
        zh: '列出主機本身的那一行決定其主網域的優先順序與權數，其他行則略過。',
      },
    },
  ],
  reason: {
    en: 'Table 3 defines the first field as a domain, and Table 5 fills it with host names. A host publishes only itself, so that one list cannot hold the numbers of four hosts: Table 5 cannot be used as it is printed. Event 12293 tells the administrator so.',
    zh: '表 3 將第一個欄位定義為網域，表 5 卻填入主機名稱。主機僅發佈自身，單一清單無法容納四部主機的數值，因此表 5 無法照樣使用；12293 事件可讓系統管理員得知。',
  },
};
