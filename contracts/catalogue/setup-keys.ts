import type { Clause } from './clause.js';

/** The rows of Table 9: what the clause is called, the edition, the end of its key, and what the guide calls the edition where that is not its name. */
const rows: readonly (readonly [id: string, edition: string, end: string, inChinese?: string])[] = [
  ['7-PROFESSIONAL', 'Windows 7 Professional', 'GPDD4'],
  ['7-PROFESSIONAL-N', 'Windows 7 Professional N', 'QY7MG'],
  ['7-PROFESSIONAL-E', 'Windows 7 Professional E', 'GF7QX'],
  ['7-ENTERPRISE', 'Windows 7 Enterprise', 'HVTHH'],
  ['7-ENTERPRISE-N', 'Windows 7 Enterprise N', 'XCKRJ'],
  ['7-ENTERPRISE-E', 'Windows 7 Enterprise E', 'H9DH4'],
  ['SERVER-2008-R2-WEB', 'Windows Server 2008 R2 Web', '6RTM4'],
  ['SERVER-2008-R2-HPC', 'Windows Server 2008 R2 HPC Edition', '3JCD7', 'Windows Server 2008 R2 HPC 版本'],
  ['SERVER-2008-R2-STANDARD', 'Windows Server 2008 R2 Standard', 'R7VHC'],
  ['SERVER-2008-R2-ENTERPRISE', 'Windows Server 2008 R2 Enterprise', 'CPX3Y'],
  ['SERVER-2008-R2-DATACENTER', 'Windows Server 2008 R2 Datacenter', '7M648'],
  [
    'SERVER-2008-R2-ITANIUM',
    'Windows Server 2008 R2 for Itanium-Based Systems',
    'CB83V',
    'Itanium 型系統適用的 Windows Server 2008 R2',
  ],
  ['VISTA-BUSINESS', 'Windows Vista Business', '2V3X8'],
  ['VISTA-BUSINESS-N', 'Windows Vista Business N', 'VMQBT'],
  ['VISTA-ENTERPRISE', 'Windows Vista Enterprise', '4BWMV'],
  ['VISTA-ENTERPRISE-N', 'Windows Vista Enterprise N', 'XJXKV'],
  ['WEB-SERVER-2008', 'Windows Web Server 2008', 'M249D'],
  ['SERVER-2008-STANDARD', 'Windows Server 2008 Standard', 'BFGM2'],
  [
    'SERVER-2008-STANDARD-WITHOUT-HYPER-V',
    'Windows Server 2008 Standard without Hyper-V',
    '6FFFJ',
    '無 Hyper-V 的 Windows Server 2008 Standard',
  ],
  ['SERVER-2008-ENTERPRISE', 'Windows Server 2008 Enterprise', 'X4Q6V'],
  [
    'SERVER-2008-ENTERPRISE-WITHOUT-HYPER-V',
    'Windows Server 2008 Enterprise without Hyper-V',
    'G3FPG',
    '無 Hyper-V 的 Windows Server 2008 Enterprise',
  ],
  ['SERVER-2008-DATACENTER', 'Windows Server 2008 Datacenter', 'TCBY3'],
  [
    'SERVER-2008-DATACENTER-WITHOUT-HYPER-V',
    'Windows Server 2008 Datacenter without Hyper-V',
    'G3QQC',
    '無 Hyper-V 的 Windows Server 2008 Datacenter',
  ],
  [
    'SERVER-2008-ITANIUM',
    'Windows Server 2008 for Itanium-Based Systems',
    'PDRHK',
    'Itanium 型系統適用的 Windows Server 2008',
  ],
];

/** Table 9: the setup keys of KMS clients. Later lists of Microsoft's give another key for the HPC edition of Windows Server 2008 R2; the
 * guide's is judged here. */
export const setupKeys: readonly Clause[] = [
  ...rows.map(([id, edition, end, inChinese = edition]) =>
    key(
      id,
      edition,
      `The setup key of ${edition}, which ends with ${end}, makes it a KMS client.`,
      `以 ${end} 結尾的安裝金鑰使${spaced(inChinese)}成為 KMS 用戶端。`,
    ),
  ),
  {
    ...key(
      'DEFAULT',
      'Installed by default',
      'A volume edition has its setup key from set-up on, and is a KMS client with it.',
      '大量授權版本安裝後即具有安裝金鑰，並因此成為 KMS 用戶端。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  key(
    'FROM-MAK',
    'Conversion to a KMS client',
    'A computer with a MAK becomes a KMS client with the setup key of its edition.',
    '使用 MAK 的電腦安裝其版本的安裝金鑰後成為 KMS 用戶端。',
  ),
  key(
    'FROM-HOST',
    'Conversion to a KMS client',
    'A KMS host becomes a KMS client with the setup key of its edition, and is a host no longer.',
    'KMS 主機安裝其版本的安裝金鑰後成為 KMS 用戶端，不再是主機。',
  ),
  {
    ...key(
      'LICENSE',
      'Conversion to a KMS client',
      'What becomes of the activation when the product key is exchanged follows the registered reading.',
      '更換產品金鑰後原有的啟用狀態如何，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'license-after-key-change',
  },
  {
    ...key(
      'OTHER-EDITION',
      'Conversion to a KMS client',
      'The setup key of another edition is refused and changes nothing.',
      '其他版本的安裝金鑰會被拒絕，且不改變任何設定。',
    ),
  },
  {
    ...key(
      'MISTYPED',
      'Conversion to a KMS client',
      'A setup key that was mistyped, or pasted with dashes for hyphens, is refused and changes nothing.',
      '輸入錯誤或貼上時連字號變成破折號的安裝金鑰會被拒絕，且不改變任何設定。',
    ),
    code: '0xC004F050',
  },
  {
    ...key(
      'NO-HYPHENS',
      'Conversion to a KMS client',
      'A setup key without its hyphens is refused and changes nothing.',
      '缺少連字號的安裝金鑰會被拒絕，且不改變任何設定。',
    ),
    level: 'INFO',
    code: '0xC004F050',
  },
  {
    ...key(
      'SMALL-LETTERS',
      'Conversion to a KMS client',
      'Whether a product key may be typed in small letters follows the registered reading.',
      '產品金鑰是否可用小寫字母輸入，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'key-in-small-letters',
  },
];

/** With a space on each side where a name in Latin letters meets Chinese. */
function spaced(name: string): string {
  return `${/^\w/.test(name) ? ' ' : ''}${name}${/\w$/.test(name) ? ' ' : ''}`;
}

function key(id: string, row: string, en: string, zh: string): Clause {
  return {
    id: `SETUP-KEY-${id}`,
    section: 'Table 9',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  };
}
