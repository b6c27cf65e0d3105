import type { Interpretation } from './interpretation.js';

export const homeDomainNumbers: Interpretation = {
  id: 'home-domain-numbers',
  section: 'Table 3, DnsDomainPublishList',
  question: {
    en: 'Which priority and weight has the record in the home domain, when the list of domains does not name it?',
    zh: '網域清單未列出主網域時，主網域中記錄的優先順序與權數為何？',
  },
  role: 'kms-host',
  readings: [
    { id: 'zero', statement: { en: 'Priority 0 and weight 0.', zh: '優先順序 0，權數 0。' } },
    {
      id: 'of-first-line',
      statement: { en: 'Those of the first domain of the list.', zh: '與清單中第一個網域相同。' },
    },
  ],
  reason: {
    en: 'No source says. Numbers that are not given are 0 in Table 3, and none is given for a domain without a line.',
    zh: '沒有任何資料說明。依表 3，未提供的數值為 0，而沒有對應行的網域即未提供數值。',
  },
};
