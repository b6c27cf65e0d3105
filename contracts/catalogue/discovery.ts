import type { Clause } from './clause.js';

/** How a KMS client finds the host it asks. */
export const discovery: readonly Clause[] = [
  found(
    'PRIORITY',
    'DNS auto-discovery',
    'Of the hosts in DNS those of the lowest priority are asked first.',
    'DNS 所列主機中，優先順序數值最低者最先被詢問。',
  ),
  found(
    'NEXT-HOST',
    'Until a KMS host answers',
    'When a host fails the next one in DNS is asked, until an activated host with the right key answers.',
    '主機失敗時詢問 DNS 中的下一部，直到具有正確金鑰的已啟用主機回應。',
  ),
  found(
    'STALE-RECORD',
    'Until a KMS host answers',
    'A record that names a host which is not there is passed over.',
    '指向不存在主機的記錄會被略過。',
  ),
  found(
    'FIRST-ANSWER',
    'Until a KMS host answers',
    'The first host that answers ends the search, even where its count is too small.',
    '最先回應的主機即結束搜尋，即使其計數不足。',
  ),
  named(
    'NAMED',
    '/skms',
    'A host that was named with /skms is asked, whatever DNS lists.',
    '以 /skms 指定的主機會被詢問，不論 DNS 列出什麼。',
  ),
  named(
    'NAMED-ENDS',
    '/skms',
    'A named host ends discovery: when it fails, no host of DNS is asked.',
    '指定主機會停用探索：其失敗時不再詢問 DNS 中的主機。',
  ),
  named('RESTORED', '/ckms', 'Clearing the name with /ckms restores discovery.', '以 /ckms 清除名稱會還原探索。'),
  found(
    'CACHED',
    'Cached KMS host',
    'The host of the last activation is asked before DNS.',
    '上次啟用所用的主機先於 DNS 被詢問。',
  ),
  found(
    'REDISCOVERED',
    'Cached host does not answer',
    'When the host of the last activation does not answer, DNS is asked again.',
    '上次啟用所用的主機沒有回應時，重新查詢 DNS。',
  ),
];

function found(id: string, row: string, en: string, zh: string): Clause {
  return {
    id: `DISCOVERY-${id}`,
    section: 'KMS discovery order',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  };
}

function named(id: string, row: string, en: string, zh: string): Clause {
  return { ...found(id, row, en, zh), section: 'Table 2', needs: ['wmi', 'slmgr'] };
}
