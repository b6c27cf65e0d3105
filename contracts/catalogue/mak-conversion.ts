import type { Clause } from './clause.js';

type Where = readonly [section: string, row: string];

const converting: Where = ['MAK scenarios', 'Converting KMS to MAK activation'];
const later: Where = ['MAK scenarios', 'MAK installed later'];
const settingUp: Where = ['MAK scenarios', 'MAK installed while setting up'];
const manual: Where = ['Table 3', 'Activation\\Manual'];

/** KMS clients that become MAK clients and the reverse, and which of them activate by themselves. */
export const makConversion: readonly Clause[] = [
  conversion(
    'MAK-DEFAULT-KMS-CLIENT',
    converting,
    'A system fresh from set-up is a KMS client: it activates at a KMS by itself, with the setup key of its edition.',
    '剛完成安裝的系統為 KMS 用戶端：以其版本的安裝金鑰自行透過 KMS 啟用。',
    ['wmi'],
  ),
  conversion(
    'MAK-CONVERTS',
    converting,
    'A MAK that is installed on a KMS client makes a MAK client of it, which asks no KMS any more.',
    '在 KMS 用戶端上安裝 MAK 會使其成為 MAK 用戶端，不再詢問 KMS。',
    ['wmi', 'stimuli'],
  ),
  {
    ...conversion(
      'MAK-CLIENT-MACHINE-ID',
      ['Table 12', 'SoftwareLicensingService.ClientMachineID'],
      'Another product key gives the computer another client machine id; a key that is refused does not.',
      '更換產品金鑰後，電腦取得另一個用戶端電腦識別碼 (CMID)；金鑰遭拒時則不變。',
      ['wmi'],
    ),
    level: 'SHOULD',
    source: 'support article on troubleshooting the KMS',
  },
  conversion(
    'MAK-ACTIVATES-ONLINE',
    later,
    'slmgr /ato activates the MAK over the Internet.',
    'slmgr /ato 透過網際網路啟用 MAK。',
    ['wmi', 'slmgr'],
  ),
  conversion(
    'MAK-AT-ANY-TIME',
    converting,
    'A MAK can be installed and activated at any time after set-up: on a licensed KMS client, in grace and in notification.',
    'MAK 可於安裝後的任何時間安裝並啟用：已授權的 KMS 用戶端、寬限期與通知狀態皆可。',
    ['wmi'],
  ),
  conversion(
    'MAK-REFERENCE-IMAGE',
    converting,
    'A MAK on a reference image stays through sysprep /generalize: what is installed from the image uses the MAK and no KMS.',
    '參照映像上的 MAK 經 sysprep /generalize 後仍保留：由該映像安裝的系統使用 MAK 而非 KMS。',
    ['wmi', 'stimuli'],
  ),
  conversion(
    'MAK-SLMGR-NO-ATTEMPT',
    later,
    'A MAK that was installed with slmgr is not activated by itself, neither at once nor later.',
    '以 slmgr 安裝的 MAK 不會自動啟用，不論當下或之後。',
    ['wmi', 'slmgr'],
  ),
  conversion(
    'MAK-CONTROL-PANEL-ATTEMPT',
    later,
    'A MAK that was typed into the control panel is activated by itself.',
    '在控制台中輸入的 MAK 會自動啟用。',
    ['wmi', 'stimuli'],
  ),
  conversion(
    'MAK-CONTROL-PANEL-ONCE',
    later,
    'That activation is tried once: neither a second time after it succeeded nor again when it failed.',
    '該啟用僅嘗試一次：成功後不再嘗試，失敗後亦不重試。',
    ['wmi', 'stimuli'],
  ),
  conversion(
    'MAK-MANUAL',
    manual,
    'Where Manual is 1 a MAK that was typed into the control panel is not activated by itself.',
    'Manual 為 1 時，在控制台中輸入的 MAK 不會自動啟用。',
    ['wmi', 'stimuli', 'registry'],
  ),
  conversion(
    'MAK-MANUAL-ZERO',
    manual,
    'Manual of 0 allows the automatic activation, as where the value is absent.',
    'Manual 為 0 時允許自動啟用，與未設定此值時相同。',
    ['wmi', 'stimuli', 'registry'],
  ),
  {
    ...conversion(
      'MAK-MANUAL-HOST',
      manual,
      'Where Manual is 1 a KMS host key that was typed into the control panel is not activated by itself; where it is 0 it is.',
      'Manual 為 1 時，在控制台中輸入的 KMS 主機金鑰不會自動啟用；為 0 時則會。',
      ['wmi', 'stimuli', 'registry'],
    ),
    role: 'kms-host',
  },
  conversion(
    'MAK-MANUAL-KMS-CLIENT',
    manual,
    'Manual of 1 does not keep a KMS client from asking a KMS by itself.',
    'Manual 為 1 不會阻止 KMS 用戶端自行詢問 KMS。',
    ['wmi', 'stimuli', 'registry'],
  ),
  {
    ...conversion(
      'MAK-MANUAL-BY-HAND',
      manual,
      'Where Manual is 1 an activation that somebody asks for is made all the same.',
      'Manual 為 1 時，仍可手動要求啟用。',
      ['wmi', 'registry'],
    ),
    level: 'SHOULD',
  },
  conversion(
    'MAK-BACK-TO-KMS',
    ['Table 9', 'Windows 7 Enterprise'],
    'The setup key that is installed on a MAK client makes a KMS client of it again, which activates at a KMS by itself.',
    'MAK 用戶端安裝 KMS 用戶端安裝金鑰後，再次成為 KMS 用戶端，並自行透過 KMS 啟用。',
    ['wmi'],
  ),
  {
    ...conversion(
      'MAK-HOST-TO-CLIENT',
      ['Table 9', 'Windows Server 2008 R2 Datacenter'],
      'The setup key that is installed on a KMS host makes a KMS client of it: it is a KMS no more.',
      'KMS 主機安裝 KMS 用戶端安裝金鑰後，成為 KMS 用戶端，不再是 KMS 主機。',
      ['wmi'],
    ),
    role: 'kms-host',
  },
  {
    ...conversion(
      'MAK-UNATTENDED',
      settingUp,
      'A MAK in Unattend.xml makes the new system a MAK client from the start.',
      'Unattend.xml 中的 MAK 使新系統自始即為 MAK 用戶端。',
      [],
    ),
    level: 'INFO',
    notTestable: {
      en: 'The kit meets a computer as set-up left it: it neither writes answer files nor runs set-up.',
      zh: '本套件自安裝完成後才接觸電腦，既不撰寫回應檔，也不執行安裝程式。',
    },
  },
  {
    ...conversion(
      'MAK-UNATTENDED-ERASED',
      settingUp,
      'Set-up copies the answer file to the Panther folder and ends by overwriting the MAK in that copy.',
      '安裝程式將回應檔複製到 Panther 資料夾，並於結束時覆寫該副本中的 MAK。',
      [],
    ),
    level: 'INFO',
    notTestable: {
      en: 'Files on the disk of a computer are no interface of licensing; target control reaches none of them.',
      zh: '電腦磁碟上的檔案不屬於授權介面，目標控制無法存取。',
    },
  },
];

function conversion(id: string, [section, row]: Where, en: string, zh: string, needs: Clause['needs']): Clause {
  return {
    id,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs,
  };
}
