import type { Clause } from './clause.js';

const dnsArticle = 'support article on KMS and DNS';
const list = 'DnsDomainPublishList';

/** In which domains a KMS host publishes itself, and what its record says. Table 3 in Chinese calls the list complete, and the home domain
 * usual; the original has fully qualified domains, and the home domain always. */
export const hostPublishing: readonly Clause[] = [
  {
    ...publishing(
      'DisableDnsPublishing',
      'REGISTRY-DISABLED',
      'Any value of DisableDnsPublishing but 0 keeps a KMS host from publishing itself.',
      'DisableDnsPublishing 為任何非零值時，KMS 主機不會自動發佈。',
    ),
    needs: ['registry', 'event-log'],
  },
  record(
    'NAME',
    'Single-site network',
    'The record is of the name _vlmcs._tcp in the domain.',
    '記錄名稱為網域中的 _vlmcs._tcp。',
  ),
  record(
    'TARGET',
    'Single-site network',
    'The record names the host by its full name.',
    '記錄以完整網域名稱指明主機。',
  ),
  {
    ...record(
      'PORT',
      'KMS host listening port',
      'The record names the port at which the KMS listens.',
      '記錄載明 KMS 所接聽的連接埠。',
    ),
    section: 'Table 8',
    source: dnsArticle,
  },
  {
    ...record(
      'PORT-SET',
      '/sprt',
      'After slmgr /sprt and a restart the record names that port.',
      '執行 slmgr /sprt 並重新啟動後，記錄載明該連接埠。',
    ),
    section: 'Table 2',
    source: dnsArticle,
    profiles: ['machine'],
    needs: ['slmgr', 'stimuli'],
  },
  {
    ...record(
      'NUMBERS',
      list,
      'A host without a list publishes priority 0 and weight 0.',
      '未設定清單的主機以優先順序 0、權數 0 發佈。',
    ),
    section: 'Table 3',
    source: dnsArticle,
  },
  {
    ...publishing(
      'Single-site network',
      'ACTIVATED',
      'A host publishes itself when it is activated, and not before.',
      '主機在啟用時發佈，啟用之前則不發佈。',
    ),
    section: 'KMS scenarios',
    profiles: ['machine', 'kms-host'],
    needs: [],
  },
  {
    ...publishing(
      'Single-site network',
      'DEACTIVATED',
      'A host that is in notification publishes itself no more.',
      '處於通知狀態的主機不再發佈。',
    ),
    section: 'KMS scenarios',
    source: 'Deployment Guide, KMS host',
    level: 'SHOULD',
    needs: ['event-log', 'stimuli'],
  },
  {
    ...publishing(
      'Single-site network',
      'KEY-REMOVED',
      'A computer whose KMS host key was removed or replaced publishes itself no more.',
      'KMS 主機金鑰遭移除或更換的電腦不再發佈。',
    ),
    section: 'KMS scenarios',
    source: 'Deployment Guide, KMS host',
    level: 'SHOULD',
    needs: ['slmgr', 'event-log'],
  },
  listed('DOMAINS', 'A host publishes itself in every domain of the list.', '主機在清單的每個網域中發佈。'),
  listed(
    'NUMBERS',
    'The record in a listed domain has the priority and the weight of its line.',
    '清單所列網域中的記錄採用該行的優先順序與權數。',
  ),
  listed('NO-NUMBERS', 'A priority or a weight that a line does not give is 0.', '該行未提供的優先順序或權數為 0。'),
  listed(
    'HOME-LISTED',
    'A home domain that is listed has the numbers of its line, and no second record.',
    '清單列出主網域時，採用該行的數值，且沒有第二筆記錄。',
  ),
  {
    ...listed(
      'HOME',
      'Whether a home domain that is not listed is published too follows the registered reading.',
      '未列出的主網域是否亦會發佈，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'home-domain-publication',
  },
  {
    ...listed(
      'HOME-NUMBERS',
      'Which numbers the record of a home domain has that is not listed follows the registered reading.',
      '未列出的主網域，其記錄的數值依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'home-domain-numbers',
  },
  listed(
    'DISABLED',
    'Where DisableDnsPublishing forbids it, a host publishes itself in no listed domain either.',
    'DisableDnsPublishing 禁止發佈時，主機也不會在清單所列的網域中發佈。',
  ),
  {
    ...listed(
      'HOST-NAME',
      'What a host makes of a line that begins with the bare name of a host follows the registered reading.',
      '以主機短名稱開頭的行如何處理，依登記的解讀而定。',
    ),
    section: 'KMS scenarios',
    row: 'Table 5',
    level: 'SHOULD',
    needs: ['registry', 'event-log'],
    interpretation: 'host-name-in-publish-list',
  },
  {
    ...listed(
      'UNREADABLE-NUMBER',
      'What a host makes of a line whose priority or weight is no number from 0 to 65,535 follows the registered reading.',
      '優先順序或權數不是 0 至 65,535 的數字時，該行如何處理依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'unreadable-publish-number',
  },
  {
    ...listed(
      'BAD-LINE',
      'A line that does not begin with a domain keeps no other line from being published.',
      '未以網域開頭的行不會妨礙其他行的發佈。',
    ),
    level: 'SHOULD',
  },
  {
    ...listed(
      'RESTART',
      'A list that was changed counts once the service has been restarted.',
      '變更清單後，重新啟動服務即生效。',
    ),
    source: dnsArticle,
    level: 'SHOULD',
    needs: ['registry', 'stimuli'],
  },
  {
    ...listed(
      'SUCCESSES',
      'A host writes event 12294 for each domain in which it has published itself.',
      '主機為每個成功發佈的網域各寫入一則 12294 事件。',
    ),
    section: 'Table 11',
    row: '12294',
    needs: ['registry', 'event-log'],
  },
  {
    ...listed(
      'FAILURES',
      'A host writes event 12293 for each domain in which it could not publish itself, and publishes itself in the others.',
      '主機為每個發佈失敗的網域各寫入一則 12293 事件，並在其他網域中發佈。',
    ),
    section: 'Table 11',
    row: '12293',
    needs: ['registry', 'event-log'],
  },
];

function publishing(row: string, id: string, en: string, zh: string): Clause {
  return {
    id: `HOST-PUBLISH-${id}`,
    section: 'Table 3',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine'],
    needs: ['event-log'],
  };
}

function record(id: string, row: string, en: string, zh: string): Clause {
  return {
    ...publishing(row, `RECORD-${id}`, en, zh),
    section: 'KMS scenarios',
    profiles: ['machine', 'kms-host'],
    needs: [],
  };
}

function listed(id: string, en: string, zh: string): Clause {
  return { ...publishing(list, `LIST-${id}`, en, zh), needs: ['registry'] };
}
