import type { Interpretation } from './interpretation.js';

export const unreadablePublishNumber: Interpretation = {
  id: 'unreadable-publish-number',
  section: 'Table 3, DnsDomainPublishList',
  question: {
    en: 'What becomes of a line of DnsDomainPublishList whose priority or weight is no number from 0 to 65,535?',
    zh: 'DnsDomainPublishList 中某行的優先順序或權數不是 0 至 65,535 的數字時，該行如何處理？',
  },
  role: 'kms-host',
  readings: [
    { id: 'line-passed-over', statement: { en: 'Nothing is published for the line.', zh: '不為該行發佈任何記錄。' } },
    {
      id: 'zero',
      statement: { en: 'The number counts as 0 and the domain is published.', zh: '該數值視為 0，並發佈該網域。' },
    },
  ],
  reason: {
    en: 'Table 3 says that a number which is not given is 0, and nothing of one that cannot be read. A record with numbers that nobody meant would steer clients unseen.',
    zh: '表 3 只說明未提供的數值為 0，未提及無法讀取的數值；以非預期的數值發佈記錄，會在無人察覺下引導用戶端。',
  },
};
