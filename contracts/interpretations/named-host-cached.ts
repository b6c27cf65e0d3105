import type { Interpretation } from './interpretation.js';

export const namedHostCached: Interpretation = {
  id: 'named-host-cached',
  section: 'KMS discovery order, step 4',
  question: {
    en: 'Is a host that an administrator named remembered once it has activated the client, so that it is asked first after the name was cleared?',
    zh: '系統管理員指定的主機成功啟用用戶端後是否會被快取，以致清除名稱之後仍最先被詢問？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'remembered',
      statement: {
        en: 'It is remembered: it was the host of the last activation.',
        zh: '會被快取：其為上次啟用所用的主機。',
      },
    },
    {
      id: 'not-remembered',
      statement: { en: 'Only hosts found in DNS are remembered.', zh: '只快取透過 DNS 找到的主機。' },
    },
  ],
  reason: {
    en: 'The guide defines the cached host as the one of the last successful activation and makes no difference how it was found. No other source tells of a named one.',
    zh: '本指南將快取的主機定義為上次成功啟用所用的主機，未區分其找到的方式；其他資料亦未提及以名稱指定的情形。',
  },
};
