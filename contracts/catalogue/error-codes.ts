import type { Clause } from './clause.js';

const clockArticle = 'support article on 0xC004F074';

/** Table 10: which code is shown for what. The role judged is the one that shows the code or, where the id says so, that produces it. */
export const errorCodes: readonly Clause[] = [
  shown(
    'C004C001',
    'A MAK that the activation service holds to be invalid is not activated.',
    '啟用伺服器認定無效的 MAK 不會啟用。',
  ),
  answered(
    'C004C001',
    'The activation service refuses a product key that it holds to be invalid.',
    '啟用伺服器拒絕其認定無效的產品金鑰。',
  ),
  shown(
    'C004C003',
    'A MAK that the activation service has blocked is not activated.',
    '遭啟用伺服器封鎖的 MAK 不會啟用。',
  ),
  answered(
    'C004C003',
    'The activation service refuses a product key that it has blocked.',
    '啟用伺服器拒絕其封鎖的產品金鑰。',
  ),
  remedied(
    'C004C003',
    'A new MAK that is installed in place of a blocked one activates the system.',
    '以新的 MAK 取代遭封鎖的 MAK 即可啟用系統。',
  ),
  {
    ...hosted(
      'C004C008',
      'A KMS host key that was activated as often as it may be activates no further host.',
      '啟用次數已用盡的 KMS 主機金鑰無法再啟用其他主機。',
    ),
    id: 'ERROR-C004C008',
  },
  answered(
    'C004C008',
    'The activation service refuses a KMS host key that was activated on six computers to a seventh.',
    'KMS 主機金鑰在六部電腦上啟用過之後，啟用伺服器會拒絕第七部。',
  ),
  shown('C004C020', 'A MAK whose allowance is used up is not activated.', '額度用盡的 MAK 不會啟用。'),
  answered(
    'C004C020',
    'The activation service refuses a MAK whose allowance is used up, and not before.',
    'MAK 額度用盡之後，啟用伺服器才予以拒絕。',
  ),
  shown('C004C021', 'A MAK whose extended allowance is used up is not activated.', '延伸額度用盡的 MAK 不會啟用。'),
  answered(
    'C004C021',
    'The activation service refuses a MAK whose extension is used up, with a code of its own, and not before.',
    'MAK 延伸額度用盡之後，啟用伺服器才以專屬代碼予以拒絕。',
  ),
  {
    ...shown(
      'C004F009',
      'A system that was not activated in its grace period is in notification, and gives this as the reason.',
      '未於寬限期內啟用的系統進入通知狀態，並以此代碼為原因。',
    ),
    needs: ['wmi'],
  },
  {
    ...shown(
      'C004F009',
      'A KMS client that was not activated in its grace period gives the same reason, although the row names MAK alone.',
      '未於寬限期內啟用的 KMS 用戶端亦以此代碼為原因，雖然該列只提及 MAK。',
    ),
    id: 'ERROR-C004F009-KMS-CLIENT',
    level: 'SHOULD',
    needs: ['wmi'],
  },
  {
    ...shown(
      'C004F00F',
      'After a hardware change beyond tolerance an activated system is in the out-of-tolerance grace period, and gives this as the reason.',
      '硬體變更超出容許範圍之後，已啟用的系統進入容許寬限期外 (OOT) 的寬限期，並以此代碼為原因。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...shown(
      'C004F00F',
      'A hardware change within tolerance leaves an activated system activated.',
      '硬體變更在容許範圍內時，已啟用的系統維持啟用。',
    ),
    id: 'ERROR-C004F00F-WITHIN',
    needs: ['wmi', 'stimuli'],
  },
  {
    ...shown(
      'C004F00F',
      'A computer with a MAK is activated again, online or offline; a KMS client by a restart or by /ato.',
      '使用 MAK 的電腦以線上或離線方式重新啟用；KMS 用戶端則以重新啟動或 /ato 重新啟用。',
    ),
    id: 'ERROR-C004F00F-REMEDY',
    needs: ['wmi', 'stimuli'],
  },
  {
    ...hosted(
      'C004F00F',
      'A KMS host whose hardware changed gives this as the reason, and is activated again by /ato.',
      '硬體變更後的 KMS 主機以此代碼為原因，並可用 /ato 重新啟用。',
    ),
    profiles: ['machine'],
    needs: ['wmi', 'stimuli'],
  },
  shown('C004F014', 'A system without a product key cannot be activated.', '沒有產品金鑰的系統無法啟用。'),
  remedied(
    'C004F014',
    'A system without a product key is activated once a MAK, or its setup key, is installed.',
    '沒有產品金鑰的系統在安裝 MAK 或 KMS 安裝金鑰之後即可啟用。',
  ),
  shown(
    'C004F02C',
    'A confirmation id that is malformed, of too many or too few digits or of anything but digits, is refused and activates nothing.',
    '格式不正確（位數過多或過少，或含有數字以外的字元）的確認識別碼會遭拒，且不會啟用任何產品。',
  ),
  {
    ...outsideTable10(
      'C004F04D',
      'A confirmation id of the right form that does not belong to the installation id is refused with another code than a malformed one.',
      '格式正確但與安裝識別碼不符的確認識別碼，會以不同於格式錯誤的代碼拒絕。',
    ),
    row: '0xC004F02C',
    source: 'vendor reference of SLDepositOfflineConfirmationIdEx',
    level: 'INFO',
  },
  shown(
    'C004F035',
    'A KMS client of a client edition whose firmware lacks the marker of a qualifying edition is not activated by a KMS; a MAK activates it, and a server edition needs no marker.',
    '韌體缺少合格版本標記的用戶端版本無法透過 KMS 啟用；可使用 MAK 啟用，伺服器版本則不需要標記。',
  ),
  {
    ...hosted(
      'C004F035',
      'A Windows 7 KMS host whose firmware lacks that marker is not activated.',
      '韌體缺少該標記的 Windows 7 KMS 主機無法啟用。',
    ),
    level: 'SHOULD',
    profiles: ['machine'],
  },
  shown(
    'C004F038',
    'A KMS client that is told too small a count shows this code, and not that no KMS could be contacted.',
    '得知計數不足的 KMS 用戶端顯示此代碼，而非無法聯繫 KMS。',
  ),
  {
    ...inner(
      'C004F039',
      'A host that was reached and left the request unanswered gives this code, or another by the registered reading, in its event 12288.',
      '已連線但未回覆要求的主機，其 12288 事件載明此代碼，或依登記的解讀為另一代碼。',
    ),
    level: 'SHOULD',
    interpretation: 'unanswered-request',
  },
  inner(
    'C004F041',
    'A KMS host that is not activated gives this code in its event 12288.',
    '未啟用的 KMS 主機，其 12288 事件載明此代碼。',
  ),
  hosted('C004F041', 'A KMS host that is not activated refuses every client.', '未啟用的 KMS 主機拒絕所有用戶端。'),
  inner(
    'C004F042',
    'A KMS host whose key does not cover the product gives this code in its event 12288.',
    '金鑰不涵蓋該產品的 KMS 主機，其 12288 事件載明此代碼。',
  ),
  {
    ...remedied('C004F041', 'Once it is activated a KMS host answers clients.', 'KMS 主機啟用之後即回應用戶端。'),
    id: 'ERROR-C004F041-REMEDY-HOST',
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: [],
  },
  hosted('C004F042', 'A KMS host refuses a product that its key does not cover.', 'KMS 主機拒絕其金鑰不涵蓋的產品。'),
  shown(
    'C004F050',
    'A product key that is mistyped, or that nobody knows, is not installed.',
    '輸入錯誤或不明的產品金鑰不會安裝。',
  ),
  {
    // The row asks for a key that is right for the edition as the remedy, and names no such key as a cause.
    ...shown(
      'C004F050',
      'A product key of another edition is refused with the same code.',
      '其他版本的產品金鑰以相同的代碼拒絕。',
    ),
    id: 'ERROR-C004F050-OTHER-EDITION',
    level: 'SHOULD',
  },
  {
    ...shown(
      'C004F051',
      'A MAK that the computer itself knows to be blocked is not installed.',
      '電腦本身已知遭封鎖的 MAK 不會安裝。',
    ),
    level: 'SHOULD',
  },
  {
    ...hosted(
      'C004F051',
      'A KMS host key that the computer itself knows to be blocked is not installed.',
      '電腦本身已知遭封鎖的 KMS 主機金鑰不會安裝。',
    ),
    level: 'SHOULD',
  },
  {
    ...shown(
      'C004F064',
      'A system whose non-genuine grace period is over is in notification, and gives this as the reason.',
      '非正版寬限期已結束的系統進入通知狀態，並以此代碼為原因。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...shown(
      'C004F065',
      'A system whose genuine validation failed is in the non-genuine grace period, and gives this as the reason.',
      '正版驗證失敗的系統進入非正版寬限期，並以此代碼為原因。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  inner(
    'C004F06C',
    "A client whose clock differs widely from the host's, by a day, finds this code in event 12288.",
    '系統時間與主機大不相同（相差一天）的用戶端，其 12288 事件載明此代碼。',
  ),
  {
    ...inner(
      'C004F06C',
      'A client whose clock differs by more than four hours finds this code there, and one whose clock is closer is answered.',
      '時鐘相差超過四小時的用戶端得到此代碼，相差較小者則獲得回應。',
    ),
    id: 'ERROR-C004F06C-FOUR-HOURS',
    level: 'SHOULD',
    source: clockArticle,
  },
  hosted(
    'C004F06C',
    'A KMS host refuses a request whose time differs widely from its own, by a day, fast or slow.',
    'KMS 主機拒絕時間與其大不相同（快或慢一天）的要求。',
  ),
  {
    ...hosted(
      'C004F06C',
      'A KMS host refuses a request whose time differs from its own by more than four hours, fast or slow, and no other.',
      'KMS 主機拒絕時間與其相差超過四小時（不論快慢）的要求，僅此而已。',
    ),
    id: 'ERROR-C004F06C-FOUR-HOURS-HOST',
    level: 'SHOULD',
    source: clockArticle,
  },
  {
    ...hosted(
      'C004F06C',
      'Whether exactly four hours are too many follows the registered reading.',
      '剛好相差四小時是否過大，依登記的解讀而定。',
    ),
    id: 'ERROR-C004F06C-LIMIT',
    level: 'SHOULD',
    interpretation: 'four-hours-apart',
  },
  {
    ...shown(
      '80070005',
      'At a prompt without elevation a key is neither installed nor removed nor activated online, and no KMS host is named; nothing changes.',
      '於未提高權限的命令提示字元，不得安裝、移除金鑰，不得線上啟用，也不得指定 KMS 主機；且一切維持不變。',
    ),
    needs: ['slmgr', 'wmi', 'registry'],
  },
  {
    ...shown(
      '80070005',
      'At a prompt without elevation a confirmation id is not taken; nothing changes.',
      '於未提高權限的命令提示字元，不接受確認識別碼；且一切維持不變。',
    ),
    id: 'ERROR-80070005-OFFLINE',
    level: 'SHOULD',
    needs: ['slmgr', 'wmi', 'registry'],
  },
  {
    ...shown(
      '80070005',
      'Showing a licence and activating a KMS client need no elevation.',
      '顯示授權資訊與啟用 KMS 用戶端不需提高權限。',
    ),
    id: 'ERROR-80070005-NOT-NEEDED',
    section: 'Table 2',
    row: '/ato, /dli',
    needs: ['slmgr', 'wmi'],
  },
  {
    ...hosted(
      '80070005',
      'A KMS host is not activated online at a prompt without elevation.',
      '於未提高權限的命令提示字元，無法線上啟用 KMS 主機。',
    ),
    profiles: ['machine'],
    needs: ['slmgr', 'wmi'],
  },
  {
    ...hosted(
      '8007232A',
      'A KMS host that cannot publish itself because DNS fails names this code in event 12293.',
      '因 DNS 失敗而無法發佈的 KMS 主機，於 12293 事件載明此代碼。',
    ),
    id: 'ERROR-8007232A',
    needs: ['event-log'],
  },
  {
    ...shown(
      '8007232A',
      'A KMS client whose DNS server fails shows this code itself.',
      'DNS 伺服器失敗時，KMS 用戶端直接顯示此代碼。',
    ),
    id: 'ERROR-8007232A-CLIENT',
    level: 'SHOULD',
  },
  shown(
    '8007232B',
    'A KMS client in whose domain no name of a KMS exists shows this code itself.',
    '網域中不存在 KMS 名稱時，KMS 用戶端直接顯示此代碼。',
  ),
  {
    ...remedied(
      '8007232B',
      'A KMS client that finds no KMS in DNS is activated by a host that slmgr /skms named, or by a MAK.',
      '在 DNS 中找不到 KMS 的用戶端，可由 slmgr /skms 所指定的主機啟用，或安裝 MAK 後啟用。',
    ),
    needs: ['wmi', 'slmgr'],
  },
  inner(
    '800706BA',
    'A host that nobody answers for, or that a stale SRV record names, gives this code in its event 12288.',
    '無人回應或由過時 SRV 記錄所指的主機，其 12288 事件載明此代碼。',
  ),
  shown(
    '8007251D',
    'A KMS client shows this code itself where the name of a KMS exists in DNS without an SRV record.',
    'DNS 中有 KMS 名稱而無 SRV 記錄時，KMS 用戶端直接顯示此代碼。',
  ),
  shown(
    'C004F074',
    "A KMS client shows this code where every host that it found failed, whatever each host's own code.",
    '找到的主機全部失敗時，不論各主機自身的代碼為何，KMS 用戶端皆顯示此代碼。',
  ),
  {
    ...shown(
      'C004F074',
      'What a client shows that was given the name of its only host follows the registered reading.',
      '僅指定一部主機的用戶端所顯示的代碼，依登記的解讀而定。',
    ),
    id: 'ERROR-C004F074-CONFIGURED',
    level: 'SHOULD',
    needs: ['slmgr'],
    interpretation: 'configured-host-failure',
  },
];

/** A code that a computer shows to whoever works on it. */
function shown(digits: string, en: string, zh: string): Clause {
  return {
    id: `ERROR-${digits}`,
    section: 'Table 10',
    row: `0x${digits}`,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
    code: `0x${digits}`,
  };
}

/** What the row advises against its code. */
function remedied(digits: string, en: string, zh: string): Clause {
  const { code: _noLonger, ...clause } = shown(digits, en, zh);
  return { ...clause, id: `ERROR-${digits}-REMEDY` };
}

/** A code that only a sibling document names. */
function outsideTable10(digits: string, en: string, zh: string): Clause {
  const { code: _ofTable10, ...clause } = shown(digits, en, zh);
  return clause;
}

/** A code that stands in event 12288, while another is shown. */
function inner(digits: string, en: string, zh: string): Clause {
  return { ...shown(digits, en, zh), needs: ['wmi', 'event-log'] };
}

/** A code that a KMS host shows to its administrator, or answers a client with. */
function hosted(digits: string, en: string, zh: string): Clause {
  return {
    ...shown(digits, en, zh),
    id: `ERROR-${digits}-HOST`,
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: [],
  };
}

/** A code that the activation service answers with. */
function answered(digits: string, en: string, zh: string): Clause {
  return {
    ...shown(digits, en, zh),
    id: `ERROR-${digits}-SERVICE`,
    role: 'activation-service',
    profiles: [],
    needs: [],
  };
}
