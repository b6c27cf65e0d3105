import type { Interpretation } from './interpretation.js';

export const homeDomainPublication: Interpretation = {
  id: 'home-domain-publication',
  section: 'Table 3, DnsDomainPublishList',
  question: {
    en: 'Does a KMS host with a list of domains publish itself in its home domain too, when the list does not name it?',
    zh: '清單未列出主網域時，設有網域清單的 KMS 主機是否也會在其主網域中發佈？',
  },
  role: 'kms-host',
  readings: [
    { id: 'added', statement: { en: 'Yes: the list adds domains to it.', zh: '是，清單是在主網域之外增加網域。' } },
    {
      id: 'suspended',
      statement: { en: 'No: the list takes the place of the home domain.', zh: '否，清單取代主網域。' },
    },
  ],
  reason: {
    en: 'The English registry settings say that the home domain is always used and need not be listed; the translation weakens it to usually. The Deployment Guide says that the value suspends the default of publishing only in the primary suffix, which can be read either way.',
    zh: '英文版登錄設定指出主網域一律會使用，不需列出；譯文則弱化為「通常」。部署指南指出此值會暫停「僅」在主要尾碼中發佈的預設行為，兩種讀法皆可。',
  },
};
