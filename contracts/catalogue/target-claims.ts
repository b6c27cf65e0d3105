import type { Clause, Need } from './clause.js';

/** That a target is what it says it is. Everything else is judged by what it declares, so what it declares is judged too. */
export const targetClaims: readonly Clause[] = [
  ...(
    [
      ['slmgr', 'runSlmgr'],
      ['wmi', 'readWmi, callWmi'],
      ['registry', 'readRegistry, writeRegistry, deleteRegistry'],
      ['event-log', 'readEvents'],
      ['stimuli', 'stimulate'],
      ['notifications', 'readNotifications'],
      ['desktop', 'readDesktop, setGroupPolicy'],
      ['virtual-clock', 'advance'],
      ['event-export', 'exportEvents'],
      ['registry-files', 'exportRegistry, importRegistry'],
    ] as const
  ).map(([row, verbs]) =>
    claim(
      row.toUpperCase(),
      row,
      `A target that declares ${row} answers ${verbs}; one that does not answers unsupported.`,
      `宣告 ${row} 的受測實作會回應 ${verbs}；未宣告者則回覆不支援。`,
    ),
  ),
  claim(
    'DESKTOP-CHANGE',
    'desktop',
    'A target that declares desktop answers changeDesktop while a user is logged on; one that does not answers unsupported.',
    '宣告 desktop 的受測實作在使用者登入期間會回應 changeDesktop；未宣告者則回覆不支援。',
    ['stimuli'],
  ),
  claim(
    'DESKTOP-OUTCOME',
    'desktop',
    'changeDesktop is answered with changed where the user may change the desktop, and with prevented where group policy forbids it.',
    '使用者可變更桌面時，changeDesktop 回應 changed；群組原則禁止時，回應 prevented。',
    ['desktop', 'stimuli'],
  ),
  claim(
    'CLOCK-MOVES',
    'virtual-clock',
    'Where a target declares virtual-clock, time has passed for its computers when advance has been answered.',
    '宣告 virtual-clock 的受測實作回應 advance 後，其電腦的時間確實已推進。',
    ['wmi'],
  ),
  claim(
    'NEXT-TIMER',
    'virtual-clock',
    'The timer that advance names is due later than the instant that was asked for.',
    'advance 所列的計時器到期時間晚於所要求的時刻。',
  ),
  claim(
    'TOKEN-ACTIVATION',
    'token-activation',
    "A target that declares token-activation takes the kit's issuance licences.",
    '宣告 token-activation 的受測實作可安裝測試套件的發行授權。',
    ['slmgr', 'token-activation'],
  ),
  unseen(
    claim(
      'NO-TOKENS',
      'token-activation',
      'A target that does not declare token-activation knows no tokens.',
      '未宣告 token-activation 的受測實作不支援權杖。',
    ),
    "It is not given the kit's issuance licences, and without one nothing can be activated by a token.",
    '測試套件不會提供發行授權給此類受測實作；沒有發行授權，就無法以權杖啟用。',
  ),
  unseen(
    claim(
      'WALL-CLOCK',
      'virtual-clock',
      'A target that does not declare virtual-clock goes by the wall clock.',
      '未宣告 virtual-clock 的受測實作依實際時鐘運行。',
    ),
    'Its clock would have to be watched for as long as its timers run. What it writes of instants is judged where scenarios read it.',
    '須觀察其時鐘直到計時器到期為止；其記錄的時刻由讀取該時刻的情境判定。',
  ),
  onHost(
    'HOST-VIRTUAL-CLOCK',
    'virtual-clock',
    'A KMS host that declares virtual-clock answers advance; one that does not answers unsupported.',
    '宣告 virtual-clock 的 KMS 主機會回應 advance；未宣告者則回覆不支援。',
  ),
  onHost(
    'HOST-CLOCK-MOVES',
    'virtual-clock',
    'Where a KMS host declares virtual-clock, time has passed for its count when advance has been answered.',
    '宣告 virtual-clock 的 KMS 主機回應 advance 後，其計數所依據的時間確實已推進。',
  ),
  onHost(
    'HOST-EVENTS',
    'event-log',
    'A KMS host that declares event-log answers hostEvents; one that does not answers unsupported.',
    '宣告 event-log 的 KMS 主機會回應 hostEvents；未宣告者則回覆不支援。',
  ),
  onHost(
    'BARE-HOST',
    'profiles',
    'A target that is a KMS host and no computer declares no interface of a computer but its event log.',
    '僅為 KMS 主機而非電腦的受測實作，除事件記錄外不宣告任何電腦介面。',
  ),
  unseen(
    claim(
      'READINGS',
      'readings',
      'A target follows the readings that it declares, and no others.',
      '受測實作遵循其宣告的解讀，且不採用其他解讀。',
    ),
    'Every scenario about a reading judges it: one that is declared and not followed fails there, and so does one that is followed undeclared.',
    '由各解讀的情境判定：宣告而未遵循，或遵循而未宣告，皆於該情境判為未通過。',
  ),
];

function claim(id: string, row: string, en: string, zh: string, needs: readonly Need[] = []): Clause {
  return {
    id: `TARGET-CLAIM-${id}`,
    section: 'Target control',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs,
  };
}

function onHost(id: string, row: string, en: string, zh: string): Clause {
  return { ...claim(id, row, en, zh), role: 'kms-host', profiles: ['kms-host'] };
}

function unseen(clause: Clause, en: string, zh: string): Clause {
  return { ...clause, level: 'INFO', notTestable: { en, zh } };
}
