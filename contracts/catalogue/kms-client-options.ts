import type { Clause } from './clause.js';

/** Table 2, KMS client options: /skms, /ckms, /skhc and /ckhc. */
export const kmsClientOptions: readonly Clause[] = [
  option(
    '/skms',
    'SKMS-NAME',
    ['registry'],
    [
      '/skms with a name writes the name of the KMS host into the registry.',
      '/skms 加上名稱會將 KMS 主機名稱寫入登錄。',
    ],
  ),
  option(
    '/skms',
    'SKMS-NAME-PORT',
    ['registry'],
    ['/skms with a name and a port writes both into the registry.', '/skms 加上名稱與連接埠會將兩者寫入登錄。'],
  ),
  option(
    '/skms',
    'SKMS-PORT-ALONE',
    ['registry'],
    [
      '/skms with a port alone writes the port and leaves the name as it is.',
      '/skms 僅加上連接埠時只寫入連接埠，名稱維持不變。',
    ],
  ),
  option(
    '/skms',
    'SKMS-REPLACES',
    ['registry'],
    [
      'A host that is named with /skms takes the place of the one named before.',
      '以 /skms 指定的主機會取代先前指定的主機。',
    ],
  ),
  option(
    '/skms',
    'SKMS-BRACKETS',
    ['event-log'],
    [
      'A host name in square brackets, followed by a port, is asked at that port.',
      '以方括號括住主機名稱並附上連接埠時，會以該連接埠詢問該主機。',
    ],
  ),
  option(
    '/skms',
    'SKMS-IPV6',
    ['registry'],
    [
      'An IPv6 address without brackets is not taken for the name of a host.',
      '未加方括號的 IPv6 位址不會被當作主機名稱。',
    ],
  ),
  should(
    '/skms',
    'SKMS-BAD-PORT',
    ['registry'],
    ['/skms refuses what is no TCP port, and changes nothing then.', '/skms 拒絕無效的 TCP 連接埠，且不改變任何設定。'],
  ),
  option(
    '/skms',
    'SKMS-ID',
    ['registry'],
    [
      '/skms with an activation id writes into the subkey of that product, and what is set for all stays.',
      '/skms 加上啟用識別碼時寫入該產品的子機碼，全域設定維持不變。',
    ],
  ),
  option(
    '/skms',
    'SKMS-ID-ASKED',
    [],
    [
      'The host that /skms names with the activation id of the product is the one that it asks.',
      '以 /skms 與產品的啟用識別碼指定的主機，即為該產品所詢問的主機。',
    ],
  ),
  should(
    '/skms',
    'SKMS-ID-UNKNOWN',
    ['registry'],
    [
      '/skms with an activation id that no product has is refused, and changes nothing.',
      '/skms 加上不存在的啟用識別碼時會被拒絕，且不改變任何設定。',
    ],
  ),
  {
    ...option(
      '/skms',
      'SKMS-DROPS-CACHE',
      [],
      [
        'Naming a host makes the client forget the host of its last activation.',
        '指定主機會清除用戶端所快取的上次啟用主機。',
      ],
    ),
    source: 'Deployment Guide, KMS clients',
  },
  {
    ...option(
      '/skms',
      'SKMS-OLD-PORT',
      ['registry'],
      [
        'What becomes of the port of the old name, where a new one comes without a port, follows the registered reading.',
        '新名稱未附連接埠時，舊名稱的連接埠如何處理，依登記的解讀而定。',
      ],
    ),
    level: 'SHOULD',
    interpretation: 'port-of-the-old-name',
  },
  should('/skms', 'SKMS-TEXT', [], ['/skms says which host it has set.', '/skms 會顯示所設定的主機。']),
  option(
    '/ckms',
    'CKMS-REMOVES',
    ['registry'],
    ['/ckms removes name and port of the KMS host from the registry.', '/ckms 會從登錄中移除 KMS 主機的名稱與連接埠。'],
  ),
  option(
    '/ckms',
    'CKMS-ID',
    ['registry'],
    [
      '/ckms with an activation id removes what is set for that product and nothing else.',
      '/ckms 加上啟用識別碼時只移除該產品的設定。',
    ],
  ),
  should(
    '/ckms',
    'CKMS-ID-UNKNOWN',
    ['registry'],
    [
      '/ckms with an activation id that no product has is refused, and removes nothing.',
      '/ckms 加上不存在的啟用識別碼時會被拒絕，且不移除任何設定。',
    ],
  ),
  {
    ...option(
      '/ckms',
      'CKMS-WITHOUT-ID',
      ['registry'],
      [
        'Whether /ckms without an activation id removes what is set for a product follows the registered reading.',
        '未附啟用識別碼的 /ckms 是否移除產品專屬設定，依登記的解讀而定。',
      ],
    ),
    level: 'SHOULD',
    interpretation: 'ckms-without-id',
  },
  should('/ckms', 'CKMS-TEXT', [], ['/ckms says that the name has been cleared.', '/ckms 會顯示名稱已清除。']),
  option(
    '/skhc',
    'SKHC-DEFAULT',
    [],
    ['Hosts are cached on a computer where nobody said otherwise.', '未另行設定時，電腦會快取 KMS 主機。'],
  ),
  option('/skhc', 'SKHC-ON', [], ['/skhc switches the caching of hosts on again.', '/skhc 會重新啟用 KMS 主機快取。']),
  option(
    '/skhc',
    'SKHC-REMEMBERS',
    [],
    [
      'After /skhc the host of an activation is asked again, whatever the priorities in DNS.',
      '執行 /skhc 之後，再次詢問上次啟用的主機，不論 DNS 的優先順序。',
    ],
  ),
  option(
    '/skhc',
    'SKHC-NO-WEIGHTS',
    [],
    [
      'While hosts are cached, weights have no say once a working host has been found.',
      '啟用快取時，一旦找到運作中的主機便不再採用權數。',
    ],
  ),
  should('/skhc', 'SKHC-TEXT', [], ['/skhc says that caching is enabled.', '/skhc 會顯示已啟用快取。']),
  option('/ckhc', 'CKHC-OFF', [], ['/ckhc switches the caching of hosts off.', '/ckhc 會停用 KMS 主機快取。']),
  option(
    '/ckhc',
    'CKHC-EACH-ATTEMPT',
    [],
    [
      'After /ckhc every attempt goes by DNS, also where an earlier one succeeded.',
      '執行 /ckhc 之後，每次嘗試皆透過 DNS 探索，即使先前已成功啟用。',
    ],
  ),
  {
    ...option(
      '/ckhc',
      'CKHC-FORGETS',
      [],
      [
        'Whether a host remembered before /ckhc is asked again after /skhc follows the registered reading.',
        '執行 /ckhc 前快取的主機，在 /skhc 之後是否再被詢問，依登記的解讀而定。',
      ],
    ),
    level: 'SHOULD',
    interpretation: 'cache-while-off',
  },
  should('/ckhc', 'CKHC-TEXT', [], ['/ckhc says that caching is disabled.', '/ckhc 會顯示已停用快取。']),
];

function option(row: string, id: string, also: Clause['needs'], [en, zh]: readonly [string, string]): Clause {
  return {
    id,
    section: 'Table 2',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', 'slmgr', ...also],
  };
}

/** Where the guide has no sentence of its own. */
function should(row: string, id: string, also: Clause['needs'], statement: readonly [string, string]): Clause {
  return { ...option(row, id, also, statement), level: 'SHOULD', source: 'the script of this generation' };
}
