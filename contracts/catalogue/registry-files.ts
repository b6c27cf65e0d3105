import { alsoNeeds } from './also-needs.js';
import type { Clause } from './clause.js';

const deployment = 'Deployment Guide, DNS publishing';
const format = 'Support article on .reg files';

/** The registry as a file: how settings come from one computer to others. Table 3 does not have the format; the vendor's support article on
 * .reg files does. That the settings are carried over so is in the Deployment Guide. */
export const registryFiles: readonly Clause[] = [
  carried(
    'LIST',
    'DnsDomainPublishList',
    'A list of domains that one KMS host exports is the list of another that imports it.',
    '一部 KMS 主機匯出的網域清單，匯入另一部主機後即為該主機的清單。',
  ),
  carried(
    'ALL',
    'VLActivationInterval, VLRenewalInterval, KeyManagementServiceListeningPort',
    'Numbers and texts that one computer exports are those of another that imports them.',
    '一部電腦匯出的數值與文字，匯入另一部電腦後維持相同。',
  ),
  carried(
    'SUBKEYS',
    'KeyManagementServiceName, Activation\\AlternateURL',
    'Values in subkeys are exported and imported in their subkeys.',
    '子機碼中的值於匯出與匯入後仍位於原子機碼。',
  ),
  alsoNeeds(
    carried(
      'FORCE',
      'VLActivationInterval',
      'What is imported is in force as if it had been written.',
      '匯入的值與直接寫入的值同樣生效。',
    ),
    'wmi',
  ),
  exported(
    'HEADER',
    'VLActivationInterval',
    'An export says in its first line that it is of version 5.00.',
    '匯出檔第一行標示 5.00 版。',
  ),
  exported(
    'KEY',
    'VLActivationInterval',
    'An export names every key in full, from HKEY_LOCAL_MACHINE on.',
    '匯出檔以 HKEY_LOCAL_MACHINE 起始的完整路徑列出各機碼。',
  ),
  exported(
    'EXPORTED-NUMBER',
    'VLActivationInterval, UserOperations',
    'An export writes a REG_DWORD as dword with eight hexadecimal digits.',
    '匯出檔以八位十六進位的 dword 表示 REG_DWORD。',
  ),
  exported(
    'EXPORTED-TEXT',
    'Activation\\AlternateURL, KeyManagementServiceName',
    'An export writes a REG_SZ between quotation marks, with a backslash before each mark and backslash in it.',
    '匯出檔以引號括住 REG_SZ，其中的引號與反斜線前加上反斜線。',
  ),
  exported(
    'EXPORTED-LIST',
    'DnsDomainPublishList',
    'An export writes a REG_MULTI_SZ as hex(7), each line in UTF-16 with its final zero.',
    '匯出檔以 hex(7) 表示 REG_MULTI_SZ，每行為 UTF-16 並以零結尾。',
  ),
  exported(
    'NO-POLICIES',
    'UserOperations',
    'What group policy set is not in the export of SoftwareProtectionPlatform.',
    'SoftwareProtectionPlatform 的匯出檔不含群組原則所設的值。',
  ),
  imported(
    'IMPORTED-TEXT',
    'KeyManagementServiceName, Activation\\AlternateURL',
    'An import takes a text between quotation marks, and a backslash before a mark or backslash for none of its own.',
    '匯入時讀取引號內的文字，引號與反斜線前的反斜線不屬內容。',
  ),
  imported(
    'IMPORTED-LIST',
    'DnsDomainPublishList',
    'An import takes hex(7) for a list of lines.',
    '匯入時將 hex(7) 讀為多行清單。',
  ),
  imported(
    'IMPORTED-BYTES',
    'KeyManagementServiceName, VLActivationInterval',
    'An import takes hex(1) for a text in UTF-16, and hex(4) for a number with its low byte first.',
    '匯入時將 hex(1) 讀為 UTF-16 文字，將 hex(4) 讀為低位元組在前的數值。',
  ),
  imported(
    'CONTINUED',
    'DnsDomainPublishList',
    'A backslash at the end of a line carries the bytes on into the next.',
    '行尾的反斜線表示位元組接續至下一行。',
  ),
  imported(
    'COMMENT',
    'VLActivationInterval',
    'An import passes over comments and empty lines.',
    '匯入時略過註解與空行。',
  ),
  imported(
    'ANY-CASE',
    'VLActivationInterval',
    'An import finds keys and values in any case of the letters.',
    '匯入時機碼與值名稱不分大小寫。',
  ),
  imported(
    'REPLACES',
    'VLActivationInterval, VLRenewalInterval',
    'An import replaces the values that the file has and keeps all others.',
    '匯入會取代檔案中列出的值，其他值維持不變。',
  ),
  imported(
    'DELETES-VALUE',
    'VLActivationInterval',
    'A minus in place of the data deletes the value.',
    '以減號代替資料時刪除該值。',
  ),
  imported(
    'DELETES-KEY',
    'KeyManagementServiceName',
    'A minus before the name of a key deletes that key with all that is below it, and nothing beside it.',
    '機碼名稱前的減號會刪除該機碼及其下所有內容，且不影響其他機碼。',
  ),
  imported(
    'FOREIGN',
    'VLActivationInterval',
    'Of a file with keys of other programs an import takes those of the licensing service.',
    '檔案含其他程式的機碼時，仍會匯入授權服務的機碼。',
  ),
  imported(
    'POLICY',
    'UserOperations',
    'A file can set the values below the policies key.',
    '檔案可設定原則機碼下的值。',
  ),
  imported(
    'MALFORMED',
    'VLActivationInterval',
    'A malformed file is refused whole: no line of it changes anything.',
    '格式錯誤的檔案會整份拒絕，任何一行皆不生效。',
  ),
];

function clause(id: string, row: string, en: string, zh: string): Clause {
  return {
    id: `REGISTRY-FILE-${id}`,
    section: 'Table 3',
    row,
    statement: { en, zh },
    level: 'SHOULD',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['registry', 'registry-files'],
  };
}

function carried(id: string, row: string, en: string, zh: string): Clause {
  return { ...clause(`CARRIED-${id}`, row, en, zh), source: deployment, level: 'MUST' };
}

function exported(id: string, row: string, en: string, zh: string): Clause {
  return { ...clause(id, row, en, zh), source: format };
}

function imported(id: string, row: string, en: string, zh: string): Clause {
  return { ...clause(id, row, en, zh), source: format };
}
