import type { Clause } from './clause.js';
import { type WmiTraits, wmiClause } from './wmi-clause.js';

const mof = 'sppwmi.mof';
const stimulated: WmiTraits = { needs: ['stimuli'] };

/** Table 12, properties that only SoftwareLicensingProduct has. */
export const wmiProduct: readonly Clause[] = [
  on('ID', 'ID', 'ID of a product is a GUID.', '產品的 ID 為 GUID。'),
  on(
    'ID-SENT',
    'ID',
    'ID of a product is the activation id that a KMS client asks to have activated.',
    '產品的 ID 即 KMS 用戶端要求啟用的啟用識別碼。',
    { level: 'SHOULD' },
  ),
  on('NAME', 'Name', 'Name of a product is a text.', '產品的 Name 為文字。'),
  on('DESCRIPTION', 'Description', 'Description of a product is a text.', '產品的 Description 為文字。'),
  on(
    'APPLICATION-ID',
    'ApplicationID',
    'ApplicationID is a GUID, the same for every edition of Windows.',
    'ApplicationID 為 GUID，所有 Windows 版本皆相同。',
  ),
  ...[
    ['PROCESSOR-URL', 'ProcessorURL', 'processor certificate', '處理程序憑證'],
    ['MACHINE-URL', 'MachineURL', 'binding certificate', '繫結憑證'],
    ['PRODUCT-KEY-URL', 'ProductKeyURL', 'product certificate', '產品憑證'],
    ['USE-LICENSE-URL', 'UseLicenseURL', 'user license', '使用者授權'],
  ].map(([id = '', property = '', of, zhOf]) =>
    on(
      id,
      property,
      `${property} is the address of the licensing server for the ${of}.`,
      `${property} 為${zhOf}的軟體授權伺服器位址。`,
    ),
  ),
  ...[
    [0, 'a computer whose product key was removed and that was restarted', '移除產品金鑰並重新啟動的電腦'],
    [1, 'an activated computer', '已啟用的電腦'],
    [2, 'a computer in its first grace period', '處於初始寬限期的電腦'],
    [3, 'a computer in the out-of-tolerance grace period', '處於 OOT 寬限期的電腦'],
    [4, 'a computer in the non-genuine grace period', '處於非正版寬限期的電腦'],
    [5, 'a computer in notification', '處於通知狀態的電腦'],
  ].map(([status, of, zhOf]) =>
    on(
      `STATUS-${status}`,
      'LicenseStatus',
      `LicenseStatus of ${of} is ${status}.`,
      `${zhOf}，其 LicenseStatus 為 ${status}。`,
      status === 1 || status === 2 || status === 5 ? {} : stimulated,
    ),
  ),
  untestable(
    'STATUS-6',
    'LicenseStatus',
    'LicenseStatus of a computer in the extended grace period is 6.',
    '處於延長寬限期的電腦，其 LicenseStatus 為 6。',
    'The guide names no way into the extended grace period.',
    '指南未說明如何進入延長的寬限期。',
  ),
  on(
    'REASON',
    'LicenseStatusReason',
    'LicenseStatusReason is a whole number, whatever the sign of the code that it stands for.',
    'LicenseStatusReason 為整數，不論所代表的代碼是否帶負號。',
  ),
  on(
    'GRACE-FRESH',
    'GracePeriodRemaining',
    'GracePeriodRemaining is 43,200 minutes when the first grace period begins.',
    '初始寬限期開始時 GracePeriodRemaining 為 43,200 分鐘。',
  ),
  on(
    'GRACE-LAST',
    'GracePeriodRemaining',
    'GracePeriodRemaining falls to 1 in the last minute of the grace period, and is 0 in notification.',
    'GracePeriodRemaining 於寬限期最後一分鐘降為 1，於通知狀態為 0。',
  ),
  on(
    'GRACE-KMS',
    'GracePeriodRemaining',
    'GracePeriodRemaining of an activated KMS client is the time until it must be activated again: 259,200 minutes after an activation.',
    '已啟用 KMS 用戶端的 GracePeriodRemaining 為須重新啟用前的剩餘時間，啟用後為 259,200 分鐘。',
  ),
  on(
    'GRACE-KMS-FALLS',
    'GracePeriodRemaining',
    'GracePeriodRemaining of an activated KMS client falls by a minute every minute.',
    '已啟用 KMS 用戶端的 GracePeriodRemaining 每分鐘減少一分鐘。',
  ),
  on(
    'EVALUATION-END',
    'EvaluationEndDate',
    'EvaluationEndDate is a date as WMI writes it.',
    'EvaluationEndDate 為 WMI 格式的日期。',
    { level: 'SHOULD', source: mof },
  ),
  untestable(
    'EVALUATION-EXPIRES',
    'EvaluationEndDate',
    'After EvaluationEndDate a product is unlicensed and cannot be activated.',
    '超過 EvaluationEndDate 之後，產品變成未授權且無法啟用。',
    'Table 9 lists no evaluation edition, and no interface sets the date.',
    '表 9 未列出評估版，且沒有任何介面可設定該日期。',
  ),
  on(
    'INSTALLATION-ID',
    'OfflineInstallationId',
    'OfflineInstallationId is a text where a product key is installed.',
    '已安裝產品金鑰時 OfflineInstallationId 為文字。',
  ),
  on(
    'INSTALLATION-ID-NONE',
    'OfflineInstallationId',
    'OfflineInstallationId is null without a product key.',
    '未安裝產品金鑰時 OfflineInstallationId 為 Null。',
  ),
  on(
    'PARTIAL-KEY',
    'PartialProductKey',
    'PartialProductKey is the last five characters of the product key.',
    'PartialProductKey 為產品金鑰的最後五個字元。',
  ),
  on(
    'PARTIAL-KEY-NONE',
    'PartialProductKey',
    'PartialProductKey is null without a product key.',
    '未安裝產品金鑰時 PartialProductKey 為 Null。',
  ),
  on(
    'KEY-ID',
    'ProductKeyID',
    'ProductKeyID is a text where a product key is installed.',
    '已安裝產品金鑰時 ProductKeyID 為文字。',
  ),
  on(
    'KEY-ID-NONE',
    'ProductKeyID',
    'ProductKeyID is null without a product key.',
    '未安裝產品金鑰時 ProductKeyID 為 Null。',
  ),
  on('FAMILY', 'LicenseFamily', 'LicenseFamily is a text.', 'LicenseFamily 為文字。'),
  on('DEPENDS-ON', 'LicenseDependsOn', 'LicenseDependsOn is a text or null.', 'LicenseDependsOn 為文字或 Null。', {
    level: 'SHOULD',
    source: mof,
  }),
  on(
    'IS-ADDON',
    'LicenseIsAddon',
    'LicenseIsAddon of Windows itself is false.',
    'Windows 本身的 LicenseIsAddon 為 False。',
  ),
  on(
    'KMS-KEY-ID-NONE',
    'KeyManagementServiceProductKeyID',
    'KeyManagementServiceProductKeyID is null where no KMS applies: on a computer with a MAK.',
    '不適用 KMS 時，即使用 MAK 的電腦上，KeyManagementServiceProductKeyID 為 Null。',
  ),
  on(
    'KMS-KEY-ID',
    'KeyManagementServiceProductKeyID',
    'KeyManagementServiceProductKeyID of an activated KMS client is a text.',
    '已啟用的 KMS 用戶端，其 KeyManagementServiceProductKeyID 為文字。',
  ),
  on('GENUINE', 'GenuineStatus', 'GenuineStatus is a whole number.', 'GenuineStatus 為整數。'),
  on(
    'GENUINE-FAILS',
    'GenuineStatus',
    'GenuineStatus is 0 on a genuine computer and another number after genuine validation failed.',
    '正版電腦的 GenuineStatus 為 0，正版驗證失敗後為其他數字。',
    { ...stimulated, level: 'SHOULD', source: 'slpublic.h, SL_GENUINE_STATE' },
  ),
  on('EXTENDED-GRACE', 'ExtendedGrace', 'ExtendedGrace is a whole number of minutes.', 'ExtendedGrace 為整數分鐘。'),
  on('TRUSTED-TIME', 'TrustedTime', 'TrustedTime is a date as WMI writes it.', 'TrustedTime 為 WMI 格式的日期。', {
    level: 'SHOULD',
    source: mof,
  }),
  untestable(
    'HOST-CACHING',
    'DisableKeyManagementServiceHostCaching',
    'DisableKeyManagementServiceHostCaching, listed among the properties of the product, is the method of the service.',
    '列於產品屬性中的 DisableKeyManagementServiceHostCaching 實為服務的方法。',
    'A property of that name on the product would be what the table lists; nothing tells it from a slip of the table.',
    '產品若有此名稱的屬性，即為表中所列；無從與表的筆誤區別。',
  ),
  on(
    'UNKNOWN-PROPERTY',
    'ID',
    'Reading a property that the product class does not have ends with an error.',
    '讀取產品類別所沒有的屬性會以錯誤結束。',
    { level: 'SHOULD', source: mof },
  ),
];

function on(id: string, property: string, en: string, zh: string, traits?: WmiTraits): Clause {
  return wmiClause('PRODUCT', id, property, en, zh, traits);
}

function untestable(id: string, property: string, en: string, zh: string, whyEn: string, whyZh: string): Clause {
  return on(id, property, en, zh, { level: 'INFO', notTestable: { en: whyEn, zh: whyZh } });
}
