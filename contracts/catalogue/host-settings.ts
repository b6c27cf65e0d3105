import type { Clause } from './clause.js';

const script = 'the script of this generation';

/** What slmgr and the registry set on a KMS host beside what it hands out: arguments, warnings, priority, and who may set it. Table 3 in
 * Chinese has EnableKmsLowPriority keep a busy host from needing a sufficient count; the original warns that it can keep it from having one. */
export const hostSettings: readonly Clause[] = [
  argument('/sai', 'SAI-ARGUMENT', 'minutes', '分鐘數'),
  argument('/sri', 'SRI-ARGUMENT', 'minutes', '分鐘數'),
  argument('/sprt', 'SPRT-ARGUMENT', 'a port', '連接埠'),
  printed(
    '/sai',
    'SAI-PRINTS',
    'slmgr /sai prints the interval that it has set, and that the KMS must be restarted for it.',
    'slmgr /sai 會印出所設定的間隔，並提示必須重新啟動 KMS。',
  ),
  printed(
    '/sri',
    'SRI-PRINTS',
    'slmgr /sri prints the interval that it has set, and that the KMS must be restarted for it.',
    'slmgr /sri 會印出所設定的間隔，並提示必須重新啟動 KMS。',
  ),
  printed(
    '/sprt',
    'SPRT-PRINTS',
    'slmgr /sprt prints the port that it has set, and that the KMS must be restarted for it.',
    'slmgr /sprt 會印出所設定的連接埠，並提示必須重新啟動 KMS。',
  ),
  printed(
    '/sai',
    'SAI-WARNS',
    'On a KMS host that is not activated, slmgr /sai warns that only an activated one takes an activation interval.',
    '在尚未啟用的 KMS 主機上，slmgr /sai 會警告只有已啟用的主機才能設定啟用間隔。',
  ),
  printed(
    '/sri',
    'SRI-WARNS',
    'On a KMS host that is not activated, slmgr /sri warns that only an activated one takes a renewal interval.',
    '在尚未啟用的 KMS 主機上，slmgr /sri 會警告只有已啟用的主機才能設定更新間隔。',
  ),
  printed(
    '/sprt',
    'SPRT-NOT-ACTIVATED',
    'On a KMS host that is not activated, slmgr /sprt warns and leaves the port as it is.',
    '在尚未啟用的 KMS 主機上，slmgr /sprt 會警告，且連接埠維持不變。',
  ),
  printed(
    '/sdns, /cdns',
    'DNS-NOT-ACTIVATED',
    'On a KMS host that is not activated, slmgr /sdns and /cdns warn and leave DNS publishing as it is.',
    '在尚未啟用的 KMS 主機上，slmgr /sdns 與 /cdns 會警告，且 DNS 發佈狀態維持不變。',
  ),
  printed(
    '/spri, /cpri',
    'PRIORITY-NOT-ACTIVATED',
    'On a KMS host that is not activated, slmgr /spri and /cpri warn and leave the priority as it is.',
    '在尚未啟用的 KMS 主機上，slmgr /spri 與 /cpri 會警告，且優先順序維持不變。',
  ),
  option(
    '/sdns',
    'DNS-DEFAULT',
    'DNS publishing is enabled on a KMS host on which nobody changed it.',
    '未經變更的 KMS 主機，其 DNS 發佈為啟用。',
  ),
  option('/cdns', 'CDNS', 'slmgr /cdns disables DNS publishing.', 'slmgr /cdns 停用 DNS 發佈。'),
  {
    ...option(
      '/sdns',
      'SDNS',
      'slmgr /sdns enables DNS publishing again, and the host is published.',
      'slmgr /sdns 重新啟用 DNS 發佈，主機隨即會再發佈。',
    ),
    needs: ['slmgr', 'stimuli'],
  },
  option(
    '/spri',
    'PRIORITY-DEFAULT',
    'The priority of a KMS on which nobody changed it is normal.',
    '未經變更的 KMS，其優先順序為一般。',
  ),
  option('/cpri', 'CPRI', 'slmgr /cpri sets the priority of the KMS to low.', 'slmgr /cpri 將 KMS 的優先順序設為低。'),
  option(
    '/spri',
    'SPRI',
    'slmgr /spri sets the priority of the KMS back to normal.',
    'slmgr /spri 將 KMS 的優先順序設回一般。',
  ),
  {
    ...option(
      '/cpri',
      'CPRI-EFFECT',
      'A KMS of low priority contends less with other roles of its computer, and may be starved by them.',
      '低優先順序的 KMS 較少與同一電腦上的其他角色爭用資源，但可能因此耗盡。',
    ),
    level: 'INFO',
    notTestable: {
      en: 'Contention for the processor shows in no interface, and a simulated computer has none.',
      zh: '處理器資源的爭用不會顯示於任何介面，模擬的電腦亦不存在此情形。',
    },
  },
  elevation('/sprt', 'SPRT-ELEVATION'),
  elevation('/sdns', 'SDNS-ELEVATION'),
  elevation('/cdns', 'CDNS-ELEVATION'),
  elevation('/spri', 'SPRI-ELEVATION'),
  elevation('/cpri', 'CPRI-ELEVATION'),
  {
    ...option(
      'EnableKmsLowPriority',
      'LOW-PRIORITY-VALUE',
      'Any value of EnableKmsLowPriority but 0 gives the KMS a low priority.',
      'EnableKmsLowPriority 為任何非零值時，KMS 採用低優先順序。',
    ),
    section: 'Table 3',
    needs: ['slmgr', 'registry', 'stimuli'],
  },
  {
    ...option(
      'EnableKmsLowPriority',
      'LOW-PRIORITY-COUNT',
      'On a busy computer a low priority can keep a KMS host from reaching a sufficient count.',
      '在忙碌的電腦上，低優先順序可能使 KMS 主機無法維持足夠的計數。',
    ),
    section: 'Table 3',
    source: 'English registry settings',
    level: 'INFO',
    notTestable: {
      en: 'It takes a computer that other work keeps busy; a simulated one does nothing else.',
      zh: '必須有因其他工作而忙碌的電腦；模擬的電腦不執行其他工作。',
    },
  },
  {
    ...option(
      'KeyManagementServiceVersion',
      'VERSION-VALUE',
      'An administrator gives KeyManagementServiceVersion for Operations Manager 2005 to find the KMS, and deletes it with the KMS.',
      '系統管理員設定 KeyManagementServiceVersion 供 Operations Manager 2005 探索 KMS，並於 KMS 移除時刪除。',
    ),
    section: 'Table 3',
    level: 'INFO',
    notTestable: {
      en: 'The value is read by another product, and the sentence on its deletion is addressed to the administrator.',
      zh: '此值由另一項產品讀取，而刪除的說明是針對系統管理員。',
    },
  },
];

function option(row: string, id: string, en: string, zh: string): Clause {
  return {
    id: `HOST-SETTING-${id}`,
    section: 'Table 2',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine'],
    needs: ['slmgr'],
  };
}

/** What only the published texts of the script tell. */
function printed(row: string, id: string, en: string, zh: string): Clause {
  return { ...option(row, id, en, zh), source: script, level: 'SHOULD' };
}

function argument(row: string, id: string, what: string, zhWhat: string): Clause {
  const en = `slmgr ${row} takes ${what} in decimal digits, and refuses any other text.`;
  const zh = `slmgr ${row} 接受以十進位數字表示的${zhWhat}，其他文字一律拒絕。`;
  const needs = row === '/sprt' ? (['slmgr', 'stimuli'] as const) : (['slmgr'] as const);
  return { ...option(row, id, en, zh), level: 'SHOULD', needs, interpretation: 'typed-number' };
}

function elevation(row: string, id: string): Clause {
  return {
    ...option(
      row,
      id,
      `At a prompt that is not elevated, slmgr ${row} is refused and changes nothing.`,
      `在未提高權限的命令提示字元下，slmgr ${row} 會遭拒，且不改變任何設定。`,
    ),
    code: '0x80070005',
  };
}
