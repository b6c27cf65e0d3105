import type { Interpretation } from './interpretation.js';

export const suffixAfterFailedHosts: Interpretation = {
  id: 'suffix-after-failed-hosts',
  section: 'KMS discovery order, step 5; KMS scenarios, DNS suffix search list',
  question: {
    en: 'A domain has records, and every host in them fails. Is the next suffix of the search list looked in?',
    zh: '某網域有記錄但其主機全部失敗時，是否繼續尋找搜尋清單中的下一個尾碼？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'ends',
      statement: {
        en: 'No: the list serves to find records, and they were found.',
        zh: '否：清單僅用於尋找記錄，而記錄已找到。',
      },
    },
    {
      id: 'goes-on',
      statement: {
        en: 'Yes: until an activated host with the right key answers.',
        zh: '是：直到具有正確金鑰的已啟用主機回應為止。',
      },
    },
  ],
  reason: {
    en: 'A search list is a resolver’s: it ends at the first name that exists. The guide’s own scenario lists all four hosts in either domain, which it need not where the other domain was asked as well.',
    zh: '搜尋清單屬於名稱解析，於第一個存在的名稱結束；本指南的案例在兩個網域皆列出全部四部主機，若會查詢另一網域則無此必要。',
  },
};
