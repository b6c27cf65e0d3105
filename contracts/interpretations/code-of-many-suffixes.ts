import type { Interpretation } from './interpretation.js';

export const codeOfManySuffixes: Interpretation = {
  id: 'code-of-many-suffixes',
  section: 'Table 10, 0x8007232A, 0x8007232B and 0x8007251D',
  question: {
    en: 'No domain has a record of a KMS host, and DNS answered differently for each. Which code is shown?',
    zh: '所有網域皆無 KMS 主機記錄，且 DNS 對各網域的回應不同時，顯示哪個代碼？',
  },
  role: 'kms-client',
  readings: [
    { id: 'first', statement: { en: 'That of the computer’s own domain.', zh: '電腦自身網域的代碼。' } },
    { id: 'last', statement: { en: 'That of the domain asked last.', zh: '最後查詢的網域的代碼。' } },
  ],
  reason: {
    en: 'Table 10 knows one DNS failure for an attempt. The computer’s own domain is where a host is published by default, so that its failure tells most.',
    zh: '表 10 對一次嘗試只列出一個 DNS 失敗；主機預設發佈於自身網域，故其代碼最具說明性。',
  },
};
