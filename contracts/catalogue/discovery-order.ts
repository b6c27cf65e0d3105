import type { Clause } from './clause.js';

const nameValue = ['Table 3', 'KeyManagementServiceName'] as const;
const portValue = ['Table 3', 'KeyManagementServicePort'] as const;

/** Which name counts where there are several, at which port it is asked, and what is remembered of a host that activated. */
export const discoveryOrder: readonly Clause[] = [
  step(
    'SKU-FIRST',
    'SKU-specific name',
    'A host named for the edition is asked rather than one named for the application or for all.',
    '為版本 (SKU) 指定的主機優先於為應用程式 (AppID) 或全域指定的主機。',
    ['registry'],
  ),
  step(
    'APPID-SECOND',
    'AppID-specific name',
    'A host named for the application is asked rather than one named for all.',
    '為應用程式 (AppID) 指定的主機優先於全域指定的主機。',
    ['registry'],
  ),
  step(
    'GLOBAL-THIRD',
    'Global name',
    'A host named for all is asked where none is named for the edition or the application.',
    '版本與應用程式皆未指定主機時，詢問全域指定的主機。',
    ['registry'],
  ),
  step(
    'OTHER-SUBKEY',
    'SKU-specific name',
    'A host named for another edition or another application is not asked.',
    '為其他版本或其他應用程式指定的主機不會被詢問。',
    ['registry'],
  ),
  step(
    'NAME-BEFORE-CACHE',
    'Global name',
    'A host named in the registry is asked before the host of the last activation.',
    '登錄中指定的主機先於上次啟用所用的主機被詢問。',
    ['registry'],
  ),
  {
    ...step(
      'NAME-ENDS-CACHE',
      'Until a KMS host answers',
      'Where the named host fails, the host of the last activation is not asked either.',
      '指定的主機失敗時，也不會詢問上次啟用所用的主機。',
      ['registry'],
    ),
    source: 'Deployment Guide, KMS clients',
  },
  {
    ...step(
      'NAME-ENDS-NAMES',
      'Until a KMS host answers',
      'Where the host named for the edition fails, those named for the application and for all are not asked.',
      '為版本指定的主機失敗時，不會再詢問為應用程式或全域指定的主機。',
      ['registry'],
    ),
    level: 'SHOULD',
  },
  step(
    'CACHE-ACTIVATED-ONLY',
    'Cached KMS host',
    'A host that answered without activating the client is not remembered.',
    '有回應但未使用戶端啟用的主機不會被快取。',
  ),
  step(
    'CACHE-REFUSED',
    'Until a KMS host answers',
    'Where the remembered host is no longer activated or has lost the right key, DNS is asked again.',
    '快取的主機不再處於啟用狀態或不再具有正確金鑰時，重新查詢 DNS。',
  ),
  step(
    'CACHE-RENEWED',
    'Cached host does not answer',
    'The host found in place of a remembered one that does not answer is remembered from then on.',
    '快取的主機沒有回應時，改由探索到並成功啟用的主機取代其快取。',
  ),
  {
    ...step(
      'CACHE-NAMED',
      'Cached KMS host',
      'Whether a host that was named is remembered after it activated follows the registered reading.',
      '以名稱指定的主機成功啟用後是否被快取，依登記的解讀而定。',
      ['slmgr'],
    ),
    level: 'SHOULD',
    interpretation: 'named-host-cached',
  },
  {
    ...step(
      'CACHE-OF-SKU',
      'Cached KMS host',
      'The remembered host belongs to one edition and serves no other.',
      '快取的主機專屬於單一版本 (SKU)，不供其他版本使用。',
    ),
    level: 'INFO',
    notTestable: {
      en: 'A computer of the kit has one product with a key, so that there is no second one to be seen using the cache.',
      zh: '套件中的電腦只有一個具金鑰的產品，沒有第二個產品可觀察是否使用該快取。',
    },
  },
  stored(
    portValue,
    'PORT-DEFAULT',
    'A named host without a port is asked at port 1688.',
    '未指定連接埠的主機以連接埠 1688 詢問。',
  ),
  stored(
    portValue,
    'PORT-VALUE',
    'A named host is asked at the port that the registry gives beside its name.',
    '指定的主機以登錄中與其名稱並列的連接埠詢問。',
  ),
  unclear(
    portValue,
    'PORT-BESIDE',
    'port-beside-name',
    'Which port counts where a name stands in one subkey and a port in another follows the registered reading.',
    '名稱與連接埠位於不同子機碼時採用哪個連接埠，依登記的解讀而定。',
  ),
  unclear(
    portValue,
    'PORT-NONE',
    'value-that-is-no-port',
    'What is done with a value that is no TCP port follows the registered reading.',
    '登錄值並非有效 TCP 連接埠時的行為，依登記的解讀而定。',
  ),
  unclear(
    portValue,
    'PORT-ALONE',
    'port-without-name',
    'Whether a port without a name is used for hosts that DNS lists follows the registered reading.',
    '只指定連接埠而未指定名稱時，是否用於 DNS 所列主機，依登記的解讀而定。',
  ),
  {
    ...stored(
      nameValue,
      'NAME-ADDRESS',
      'The address of a host may stand in place of its name.',
      '可使用主機的位址代替其名稱。',
    ),
    level: 'SHOULD',
    source: 'support article on KMS and DNS',
  },
];

function step(id: string, row: string, en: string, zh: string, also: Clause['needs'] = []): Clause {
  return {
    id: `ORDER-${id}`,
    section: 'KMS discovery order',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', ...also],
  };
}

function stored([section, row]: readonly [string, string], id: string, en: string, zh: string): Clause {
  return { ...step(id, row, en, zh, ['registry', 'event-log']), section };
}

function unclear(where: readonly [string, string], id: string, interpretation: string, en: string, zh: string): Clause {
  return { ...stored(where, id, en, zh), level: 'SHOULD', interpretation };
}
