import type { Clause } from './clause.js';
import { type WmiTraits, wmiClause } from './wmi-clause.js';

const mof = 'sppwmi.mof';
const eventLog: WmiTraits = { needs: ['event-log'] };

/** Table 12, methods of SoftwareLicensingProduct. */
export const wmiProductMethods: readonly Clause[] = [
  does(
    'UNINSTALL-KEY',
    'UninstallProductKey',
    'UninstallProductKey removes the product key.',
    'UninstallProductKey 解除安裝產品金鑰。',
  ),
  does(
    'UNINSTALL-KEY-NONE',
    'UninstallProductKey',
    'UninstallProductKey returns an error where no product key is installed.',
    '未安裝產品金鑰時 UninstallProductKey 傳回錯誤。',
    { level: 'SHOULD' },
  ),
  does('ACTIVATE', 'Activate', 'Activate activates the product.', 'Activate 啟用產品。'),
  does(
    'ACTIVATE-REFUSED',
    'Activate',
    'Activate returns the code of the attempt where the product is not activated.',
    '產品未能啟用時，Activate 傳回該次嘗試的代碼。',
    { source: 'Table 10' },
  ),
  does(
    'DEPOSIT',
    'DepositOfflineConfirmationId',
    'DepositOfflineConfirmationId activates the product with the confirmation id that belongs to its installation id.',
    'DepositOfflineConfirmationId 以與安裝識別碼相符的確認識別碼啟用產品。',
  ),
  does(
    'DEPOSIT-OTHER',
    'DepositOfflineConfirmationId',
    'DepositOfflineConfirmationId with the installation id of another computer ends with an error.',
    '以其他電腦的安裝識別碼呼叫 DepositOfflineConfirmationId 會以錯誤結束。',
    { level: 'SHOULD', source: mof },
  ),
  silent(
    'POLICY-DWORD',
    'GetPolicyInformationDWord',
    'GetPolicyInformationDWord gives the number of a licensing policy.',
    'GetPolicyInformationDWord 取得 DWORD 類型的授權原則值。',
  ),
  silent(
    'POLICY-STRING',
    'GetPolicyInformationString',
    'GetPolicyInformationString gives the text of a licensing policy.',
    'GetPolicyInformationString 取得字串類型的授權原則值。',
  ),
  does(
    'POLICY-UNKNOWN',
    'GetPolicyInformationDWord, GetPolicyInformationString',
    'A licensing policy that does not exist has no value: the call ends with an error and gives nothing back.',
    '不存在的授權原則沒有值：呼叫以錯誤結束，且不傳回任何內容。',
    { level: 'SHOULD', source: 'slpublic.h, SLGetPolicyInformation' },
  ),
  does(
    'SET-MACHINE-USED',
    'SetKeyManagementServiceMachine',
    'The KMS host that was named with the product’s SetKeyManagementServiceMachine is the one that a client asks.',
    '用戶端詢問以產品的 SetKeyManagementServiceMachine 指定的 KMS 主機。',
  ),
  does(
    'MACHINE-ALONE',
    'SetKeyManagementServiceMachine, SetKeyManagementServicePort',
    'The KMS host and the port that are set for the product are not those of the service.',
    '為產品設定的 KMS 主機與連接埠，不成為服務的設定。',
    { level: 'SHOULD', source: 'Table 3, KeyManagementServiceName' },
  ),
  does(
    'PORT-USED',
    'SetKeyManagementServicePort',
    'The port that was set with the product’s SetKeyManagementServicePort is the one at which a client asks.',
    '用戶端以產品的 SetKeyManagementServicePort 所設定的連接埠提出要求。',
    eventLog,
  ),
  does(
    'PORT-DEFAULT',
    'SetKeyManagementServicePort',
    'Where no port was set with the product’s SetKeyManagementServicePort, the named host is asked at port 1688.',
    '未以產品的 SetKeyManagementServicePort 指定連接埠時，以連接埠 1688 詢問所指定的主機。',
    eventLog,
  ),
  does(
    'CLEAR-MACHINE',
    'ClearKeyManagementServiceMachine',
    'ClearKeyManagementServiceMachine of the product removes the KMS host that was named for it.',
    '產品的 ClearKeyManagementServiceMachine 清除為該產品指定的 KMS 主機。',
  ),
  does(
    'CLEAR-PORT',
    'ClearKeyManagementServicePort',
    'ClearKeyManagementServicePort of the product removes the port that was set for it.',
    '產品的 ClearKeyManagementServicePort 清除為該產品設定的連接埠。',
  ),
  does(
    'PORT-RANGE',
    'SetKeyManagementServicePort',
    'SetKeyManagementServicePort of the product refuses what is no TCP port.',
    '產品的 SetKeyManagementServicePort 拒絕無效的 TCP 連接埠。',
    { level: 'SHOULD' },
  ),
  does(
    'UNKNOWN-METHOD',
    'Activate',
    'Calling a method that the product class does not have ends with an error.',
    '呼叫產品類別所沒有的方法會以錯誤結束。',
    { level: 'SHOULD', source: mof },
  ),
  does(
    'ARGUMENT-MISSING',
    'DepositOfflineConfirmationId, GetPolicyInformationDWord, GetPolicyInformationString, SetKeyManagementServiceMachine, SetKeyManagementServicePort',
    'A method of the product that takes an argument ends with an error without it.',
    '需要引數的產品方法，缺少引數時會以錯誤結束。',
    { level: 'SHOULD', source: mof },
  ),
  does(
    'ARGUMENT-TYPE',
    'SetKeyManagementServiceMachine, SetKeyManagementServicePort',
    'An argument of another type than the product declares ends with an error, and nothing changes.',
    '引數型別與產品所宣告者不符時會以錯誤結束，且不改變任何設定。',
    { level: 'SHOULD', source: mof },
  ),
  does(
    'ELEVATION',
    'UninstallProductKey, DepositOfflineConfirmationId, SetKeyManagementServiceMachine, ClearKeyManagementServiceMachine, SetKeyManagementServicePort, ClearKeyManagementServicePort',
    'A caller without elevation changes nothing through the product, as with slmgr.',
    '未提高權限的呼叫者無法透過產品變更任何設定，與 slmgr 相同。',
    { level: 'SHOULD', source: 'Table 2' },
  ),
];

function does(id: string, method: string, en: string, zh: string, traits?: WmiTraits): Clause {
  return wmiClause('PRODUCT', id, method, en, zh, traits);
}

function silent(id: string, method: string, en: string, zh: string): Clause {
  const notTestable = { en: 'The guide names no licensing policy to ask for.', zh: '指南未指出可查詢的授權原則名稱。' };
  return does(id, method, en, zh, { level: 'INFO', notTestable });
}
