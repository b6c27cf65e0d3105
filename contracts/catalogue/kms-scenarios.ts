import type { Clause } from './clause.js';

/** The guide's two worked examples. Its prose has the clients of the global network try four hosts in strict order, while Table 5 shares the load
 * of one site between two hosts of one priority; the table decides. Its lines name hosts where Table 3 wants domains: they are read as each
 * host's own line for both domains. The guide's steps grant the hosts of a site rights to the record of their own domain only, which leaves the
 * lines for the other domain without effect until more is granted. */
export const kmsScenarios: readonly Clause[] = [
  host(
    'Single-site network',
    'SINGLE-BOTH-LISTED',
    'Two activated hosts of one site are both listed in its domain.',
    '同一網站的兩部已啟用主機皆列於其網域中。',
  ),
  {
    ...host(
      'Single-site network',
      'SINGLE-REFUSED',
      'A second host that may not change the record writes event 12293 with the code, and the first stays listed.',
      '無權變更記錄的第二部主機會寫入載有代碼的 12293 事件，第一部主機仍維持列出。',
    ),
    needs: ['event-log'],
  },
  {
    ...host(
      'Single-site network',
      'SINGLE-GRANTED',
      'Once it may change the record, the second host is listed after a restart.',
      '取得變更記錄的權限後，第二部主機在重新啟動後即會列出。',
    ),
    level: 'SHOULD',
    source: 'support article on a second KMS host',
    profiles: ['machine'],
    needs: ['event-log', 'stimuli'],
  },
  client(
    'Single-site network',
    'SINGLE-CLIENT',
    'A client of the site asks one of the two hosts and is activated once the count suffices.',
    '該網站的用戶端向兩部主機之一要求啟用，計數足夠時即獲啟用。',
  ),
  {
    ...host(
      'Table 5',
      'GLOBAL-EAST-RECORDS',
      'Of the four hosts of Table 5 the eastern two stand in east.contoso.com before the western two, with weights 75 and 25.',
      '表 5 的四部主機在 east.contoso.com 中以東部兩部優先於西部兩部，權數為 75 與 25。',
    ),
    level: 'SHOULD',
    profiles: ['machine'],
    needs: ['registry'],
  },
  {
    ...host(
      'Table 5',
      'GLOBAL-WEST-RECORDS',
      'Of the four hosts of Table 5 the western two stand in west.contoso.com before the eastern two, with weights 75 and 25.',
      '表 5 的四部主機在 west.contoso.com 中以西部兩部優先於東部兩部，權數為 75 與 25。',
    ),
    level: 'SHOULD',
    profiles: ['machine'],
    needs: ['registry'],
  },
  {
    ...host(
      'Global network',
      'GLOBAL-RIGHTS',
      'A host that may change the record of its own domain alone is listed there, and writes event 12293 for the other.',
      '僅有權變更自身網域記錄的主機會列於該網域，並為另一網域寫入 12293 事件。',
    ),
    level: 'SHOULD',
    profiles: ['machine'],
    needs: ['registry', 'event-log'],
  },
  {
    ...client(
      'Table 6',
      'TABLE-6-HELP',
      'The address of the service center that Table 6 gives the clients is a link for users with an activation issue.',
      '表 6 為用戶端設定的服務中心位址，會成為發生啟用問題之使用者可用的連結。',
    ),
    needs: ['notifications', 'registry', 'stimuli'],
  },
];

function host(row: string, id: string, en: string, zh: string): Clause {
  return {
    id: `SCENARIO-${id}`,
    section: 'KMS scenarios',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: [],
  };
}

function client(row: string, id: string, en: string, zh: string): Clause {
  return { ...host(row, id, en, zh), role: 'kms-client', profiles: ['machine'], needs: ['wmi'] };
}
