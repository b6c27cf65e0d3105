import type { Clause } from './clause.js';

type Where = readonly [section: string, row: string];

const timing: Where = ['KMS activation timing', 'KMS activation interval'];
const renewalTiming: Where = ['KMS activation timing', 'KMS renewal interval'];
const policyValues: Where = ['Table 8', 'Silent KMS retry interval'];
const renewalPolicyValues: Where = ['Table 8', 'KMS client reactivation'];

/** The two intervals. The range cell of Table 8 names 30 days as the default of the reactivation; its value cells and every other place say
 * 7 days, and 30 days is the maximum. The paragraph on KMS activation timing has /sai run on a client; Table 12 and the vendor's documentation
 * of the method say that only a KMS host takes it. */
export const intervals: readonly Clause[] = [
  host(
    'KMS-INTERVAL-ACTIVATION-DEFAULT',
    policyValues,
    'A KMS host on which nobody set an activation interval hands out 120 minutes.',
    '未設定啟用間隔的 KMS 主機提供 120 分鐘給用戶端。',
  ),
  host(
    'KMS-INTERVAL-RENEWAL-DEFAULT',
    renewalPolicyValues,
    'A KMS host on which nobody set a renewal interval hands out 10,080 minutes.',
    '未設定更新間隔的 KMS 主機提供 10,080 分鐘給用戶端。',
  ),
  host(
    'KMS-INTERVAL-ACTIVATION-RANGE',
    policyValues,
    'An activation interval of 15 to 43,200 minutes can be set on a KMS host, and no other.',
    'KMS 主機的啟用間隔可設為 15 至 43,200 分鐘，其他值皆不接受。',
  ),
  host(
    'KMS-INTERVAL-RENEWAL-RANGE',
    renewalPolicyValues,
    'A renewal interval of 15 to 43,200 minutes can be set on a KMS host, and no other.',
    'KMS 主機的更新間隔可設為 15 至 43,200 分鐘，其他值皆不接受。',
  ),
  host(
    'KMS-INTERVAL-REFUSED-KEEPS',
    ['Table 12', 'SoftwareLicensingService.SetVLActivationInterval, SoftwareLicensingService.SetVLRenewalInterval'],
    'A setting outside the range changes nothing: the interval that was set stays.',
    '超出範圍的設定不會改變任何內容，先前設定的間隔維持不變。',
  ),
  host(
    'KMS-INTERVAL-APART',
    ['Table 2', '/sai, /sri'],
    'The activation interval and the renewal interval are set apart from each other.',
    '啟用間隔與更新間隔各自獨立設定。',
  ),
  {
    ...host(
      'KMS-INTERVAL-NOT-ACTIVATED',
      ['Table 12', 'SoftwareLicensingService.SetVLActivationInterval, SoftwareLicensingService.SetVLRenewalInterval'],
      'A KMS host that is not activated takes no interval.',
      '尚未啟用的 KMS 主機不接受間隔設定。',
    ),
    level: 'SHOULD',
    source: 'the script of this generation',
  },
  {
    ...hostThrough(
      ['slmgr'],
      'KMS-INTERVAL-SLMGR-NOT-ACTIVATED',
      ['Table 2', '/sai, /sri'],
      'On a KMS host that is not activated, slmgr /sai and /sri change nothing.',
      '在尚未啟用的 KMS 主機上，slmgr /sai 與 /sri 不會改變任何設定。',
    ),
    level: 'SHOULD',
    source: 'the script of this generation',
  },
  {
    ...hostThrough(
      ['wmi'],
      'KMS-INTERVAL-WMI-NOT-ACTIVATED',
      ['Table 12', 'SoftwareLicensingService.SetVLActivationInterval, SoftwareLicensingService.SetVLRenewalInterval'],
      'On a KMS host that is not activated, the two methods change nothing.',
      '在尚未啟用的 KMS 主機上，這兩個方法不會改變任何設定。',
    ),
    level: 'SHOULD',
    source: 'the script of this generation',
  },
  {
    ...client(
      ['slmgr', 'registry'],
      'KMS-INTERVAL-SLMGR-CLIENT',
      ['Table 2', '/sai, /sri'],
      'What slmgr /sai and /sri do on a KMS client follows the registered reading.',
      '在 KMS 用戶端上執行 slmgr /sai 與 /sri 的結果，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'interval-set-on-client',
  },
  client(
    ['wmi'],
    'KMS-INTERVAL-WMI-CLIENT',
    ['Table 12', 'SoftwareLicensingService.SetVLActivationInterval, SoftwareLicensingService.SetVLRenewalInterval'],
    'On a computer that is no KMS host, the two methods return an error and change nothing.',
    '在非 KMS 主機的電腦上，這兩個方法會傳回錯誤，且不改變任何設定。',
  ),
  hostThrough(
    ['slmgr'],
    'KMS-INTERVAL-SAI',
    ['Table 2', '/sai'],
    'slmgr /sai sets the activation interval, from 15 minutes to 30 days.',
    'slmgr /sai 設定啟用間隔，範圍為 15 分鐘至 30 天。',
  ),
  hostThrough(
    ['slmgr'],
    'KMS-INTERVAL-SRI',
    ['Table 2', '/sri'],
    'slmgr /sri sets the renewal interval, from 15 minutes to 30 days.',
    'slmgr /sri 設定更新間隔，範圍為 15 分鐘至 30 天。',
  ),
  {
    ...hostThrough(
      ['slmgr'],
      'KMS-INTERVAL-SLMGR-ELEVATION',
      ['Table 2', '/sai, /sri'],
      'At a prompt that is not elevated, slmgr /sai and /sri change nothing.',
      '在未提高權限的命令提示字元下，slmgr /sai 與 /sri 不會改變任何設定。',
    ),
    code: '0x80070005',
  },
  {
    ...hostThrough(
      ['slmgr'],
      'KMS-INTERVAL-TAKES-EFFECT',
      ['Table 2', '/sai, /sri'],
      'Whether a KMS host hands out a new interval at once or from its next start on follows the registered reading.',
      'KMS 主機立即或於下次啟動後提供新的間隔，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'interval-takes-effect',
  },
  hostThrough(
    ['wmi'],
    'KMS-INTERVAL-WMI-ACTIVATION',
    ['Table 12', 'SoftwareLicensingService.SetVLActivationInterval'],
    'SetVLActivationInterval takes 15 to 43,200 minutes, which VLActivationInterval then shows, and returns an error for others.',
    'SetVLActivationInterval 接受 15 至 43,200 分鐘，並由 VLActivationInterval 顯示；其他值傳回錯誤。',
  ),
  hostThrough(
    ['wmi'],
    'KMS-INTERVAL-WMI-RENEWAL',
    ['Table 12', 'SoftwareLicensingService.SetVLRenewalInterval'],
    'SetVLRenewalInterval takes 15 to 43,200 minutes, which VLRenewalInterval then shows, and returns an error for others.',
    'SetVLRenewalInterval 接受 15 至 43,200 分鐘，並由 VLRenewalInterval 顯示；其他值傳回錯誤。',
  ),
  hostThrough(
    ['wmi'],
    'KMS-INTERVAL-WMI-HANDED-OUT',
    ['Table 12', 'SoftwareLicensingService.SetVLActivationInterval, SoftwareLicensingService.SetVLRenewalInterval'],
    'What is set through WMI is what the KMS host hands out.',
    '透過 WMI 設定的值即為 KMS 主機提供給用戶端的值。',
  ),
  client(
    ['wmi'],
    'KMS-INTERVAL-WMI-CLIENT-READS',
    ['Table 12', 'SoftwareLicensingService.VLActivationInterval, SoftwareLicensingService.VLRenewalInterval'],
    'Once a KMS host has answered, a client shows the intervals of that host.',
    'KMS 主機回應之後，用戶端顯示該主機的間隔。',
  ),
  hostThrough(
    ['registry'],
    'KMS-INTERVAL-REGISTRY-ACTIVATION',
    ['Table 3', 'VLActivationInterval'],
    'A KMS host hands out the activation interval that its registry gives, from 15 to 43,200 minutes.',
    'KMS 主機提供其登錄所指定的啟用間隔，範圍為 15 至 43,200 分鐘。',
  ),
  hostThrough(
    ['registry'],
    'KMS-INTERVAL-REGISTRY-RENEWAL',
    ['Table 3', 'VLRenewalInterval'],
    'A KMS host hands out the renewal interval that its registry gives, from 15 to 43,200 minutes.',
    'KMS 主機提供其登錄所指定的更新間隔，範圍為 15 至 43,200 分鐘。',
  ),
  {
    ...hostThrough(
      ['registry'],
      'KMS-INTERVAL-REGISTRY-RANGE',
      ['Table 3', 'VLActivationInterval, VLRenewalInterval'],
      'What a KMS host hands out when its registry holds a value outside the range follows the registered reading.',
      '登錄值超出範圍時 KMS 主機所提供的間隔，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'registry-interval-out-of-range',
  },
  client(
    ['wmi', 'stimuli'],
    'KMS-INTERVAL-START',
    ['KMS activation timing', 'In operation'],
    'A KMS client that is not activated tries to reach a KMS host when it starts.',
    '尚未啟用的 KMS 用戶端在啟動時嘗試聯繫 KMS 主機。',
  ),
  clientOverTime(
    [],
    'KMS-INTERVAL-CLIENT-DEFAULT',
    timing,
    'A client that no KMS host has answered yet tries again after 120 minutes.',
    '尚未得到 KMS 主機回應的用戶端在 120 分鐘後重試。',
  ),
  clientOverTime(
    ['registry'],
    'KMS-INTERVAL-CLIENT-REGISTRY',
    ['Table 3', 'VLActivationInterval'],
    'Until a KMS host has answered, a client tries again at the activation interval of its own registry.',
    '在得到 KMS 主機回應之前，用戶端依其登錄的啟用間隔重試。',
  ),
  clientOverTime(
    ['registry'],
    'KMS-INTERVAL-HOST-WINS',
    ['Table 3', 'VLActivationInterval'],
    'After the first answer of a KMS host the client goes by the activation interval of that host and no longer by its own.',
    '得到 KMS 主機的第一個回應之後，用戶端改用主機的啟用間隔，不再使用本身的設定。',
  ),
  clientOverTime(
    [],
    'KMS-INTERVAL-HOST-ACTIVATION',
    timing,
    'A client that is not activated tries again at the activation interval that the KMS host handed out.',
    '尚未啟用的用戶端依 KMS 主機提供的啟用間隔重試。',
  ),
  clientOverTime(
    [],
    'KMS-INTERVAL-NOTIFICATION',
    timing,
    'A client goes on trying at the activation interval through its grace period and in notification.',
    '用戶端在寬限期與通知期間仍依啟用間隔持續嘗試啟用。',
  ),
  clientOverTime(
    ['registry'],
    'KMS-INTERVAL-CLIENT-RENEWAL-NEVER',
    ['Table 3', 'VLRenewalInterval'],
    'The renewal interval in the registry of a client is never used.',
    '用戶端登錄中的更新間隔永遠不會使用。',
  ),
  clientOverTime(
    [],
    'KMS-INTERVAL-CHANGED',
    renewalTiming,
    'An interval that is changed on the KMS host is the client’s from its next answer on.',
    'KMS 主機變更間隔後，用戶端自下一次得到回應起採用新值。',
  ),
  clientOverTime(
    [],
    'KMS-INTERVAL-RENEWAL',
    renewalTiming,
    'An activated client asks its KMS host again every 7 days where the host’s renewal interval is the default.',
    '主機的更新間隔為預設值時，已啟用的用戶端每 7 天再次向 KMS 主機要求啟用。',
  ),
  clientOverTime(
    [],
    'KMS-INTERVAL-HOST-RENEWAL',
    renewalTiming,
    'An activated client asks again after the renewal interval that the KMS host handed out.',
    '已啟用的用戶端依 KMS 主機提供的更新間隔再次要求啟用。',
  ),
  clientOverTime(
    [],
    'KMS-INTERVAL-RENEWAL-RETRY',
    policyValues,
    'A failed renewal is repeated at the activation interval, and the activation stands meanwhile.',
    '更新失敗時依啟用間隔重試，其間啟用狀態維持不變。',
  ),
  client(
    ['wmi', 'stimuli'],
    'KMS-INTERVAL-RENEWAL-EVENT',
    ['KMS activation timing', 'In operation'],
    'After a failed renewal a client also tries again when the network changes, for 15 minutes and no longer.',
    '更新失敗後，用戶端在 15 分鐘內亦會因網路變更而再次嘗試，逾時則停止監控。',
  ),
];

function host(id: string, [section, row]: Where, en: string, zh: string): Clause {
  return {
    id,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: [],
  };
}

/** A host judged through an interface of its computer, which a bare KMS host does not have. */
function hostThrough(needs: Clause['needs'], id: string, where: Where, en: string, zh: string): Clause {
  return { ...host(id, where, en, zh), profiles: ['machine'], needs };
}

function client(needs: Clause['needs'], id: string, where: Where, en: string, zh: string): Clause {
  return { ...host(id, where, en, zh), role: 'kms-client', profiles: ['machine'], needs };
}

/** A client whose attempts are counted as time passes; WMI tells whose they are. */
function clientOverTime(also: Clause['needs'], id: string, where: Where, en: string, zh: string): Clause {
  return client(['wmi', ...also], id, where, en, zh);
}
