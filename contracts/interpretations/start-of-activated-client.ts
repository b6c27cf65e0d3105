import type { Interpretation } from './interpretation.js';

export const startOfActivatedClient: Interpretation = {
  id: 'start-of-activated-client',
  section: 'KMS activation timing',
  question: {
    en: 'Does a KMS client that is activated ask for a KMS when it starts?',
    zh: '已啟用的 KMS 用戶端在啟動時是否要求啟用？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'asks',
      statement: { en: 'It asks at every start.', zh: '每次啟動時皆要求。' },
    },
    {
      id: 'waits',
      statement: { en: 'It waits for its renewal interval.', zh: '等到更新間隔才要求。' },
    },
  ],
  reason: {
    en: 'The guide has KMS clients contact a host when they start and does not except those that are activated; of the renewal it speaks in terms of the interval alone.',
    zh: '本指南稱 KMS 用戶端在啟動時聯繫主機，未排除已啟用者；談及更新時則只提到間隔。',
  },
};
