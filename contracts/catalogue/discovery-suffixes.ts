import type { Clause } from './clause.js';

/** In which domains a KMS client looks for hosts. */
export const discoverySuffixes: readonly Clause[] = [
  ordered('PRIMARY', 'A client looks for KMS hosts in its own domain first.', '用戶端首先在自身網域中尋找 KMS 主機。'),
  suffix(
    'LIST',
    'Where its own domain has no record, a client looks in the suffixes of its DNS suffix search list.',
    '自身網域沒有記錄時，用戶端在 DNS 尾碼搜尋清單的各尾碼中尋找。',
  ),
  ordered(
    'LIST-ORDER',
    'The suffixes are looked in as they are listed, until one has a record.',
    '依清單順序尋找各尾碼，直到其中一個有記錄為止。',
  ),
  suffix(
    'NOT-LISTED',
    'A domain that is neither the client’s own nor on the list is not looked in.',
    '既非自身網域亦不在清單中的網域不會被尋找。',
  ),
  {
    ...suffix(
      'CODE',
      'Which code is shown where no domain has a record follows the registered reading.',
      '所有網域皆無記錄時顯示哪個代碼，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'code-of-many-suffixes',
  },
  {
    ...suffix(
      'FAILED-HOSTS',
      'Whether the next suffix is looked in where every host of a domain failed follows the registered reading.',
      '某網域的主機全部失敗時是否繼續尋找下一個尾碼，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'suffix-after-failed-hosts',
  },
];

/** The guide has the search list and no order; the support article names a client's own domain before the list. */
function ordered(id: string, en: string, zh: string): Clause {
  return { ...suffix(id, en, zh), level: 'SHOULD', source: 'support article on KMS and DNS' };
}

function suffix(id: string, en: string, zh: string): Clause {
  return {
    id: `SUFFIX-${id}`,
    section: 'KMS scenarios',
    row: 'Global network',
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  };
}
