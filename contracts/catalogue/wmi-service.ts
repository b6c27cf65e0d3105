import type { Clause } from './clause.js';
import { type WmiTraits, wmiClause } from './wmi-clause.js';

const mof = 'sppwmi.mof';

/** Table 12, properties of SoftwareLicensingService. The guide prints -1 where the class has uint32, and says "frequency" of intervals; it
 * lists two of the properties among the methods. */
export const wmiService: readonly Clause[] = [
  on('VERSION', 'Version', 'Version of the service is a text.', '服務的 Version 為文字。'),
  on(
    'MACHINE-UNSET',
    'KeyManagementServiceMachine',
    'KeyManagementServiceMachine of the service is null as long as no KMS host was named.',
    '尚未指定 KMS 主機時，服務的 KeyManagementServiceMachine 為 Null。',
  ),
  on(
    'MACHINE-SET',
    'KeyManagementServiceMachine',
    'KeyManagementServiceMachine of the service shows the KMS host that was named for it.',
    '服務的 KeyManagementServiceMachine 顯示所指定的 KMS 主機名稱。',
  ),
  on(
    'PORT-UNSET',
    'KeyManagementServicePort',
    'KeyManagementServicePort of the service is 0 as long as no port was set.',
    '尚未設定連接埠時，服務的 KeyManagementServicePort 為 0。',
  ),
  on(
    'PORT-SET',
    'KeyManagementServicePort',
    'KeyManagementServicePort of the service shows the port that was set, as a number.',
    '服務的 KeyManagementServicePort 以數字顯示所設定的連接埠。',
  ),
  on(
    'IS-CLIENT',
    'IsKeyManagementServiceMachine',
    'IsKeyManagementServiceMachine of the service is 0 on a computer that is no KMS host.',
    '在非 KMS 主機的電腦上，服務的 IsKeyManagementServiceMachine 為 0。',
  ),
  on(
    'IS-HOST',
    'IsKeyManagementServiceMachine',
    'IsKeyManagementServiceMachine of the service is 1 on a KMS host.',
    '在 KMS 主機上，服務的 IsKeyManagementServiceMachine 為 1。',
    { onHost: true },
  ),
  on(
    'ACTIVATION-INTERVAL',
    'VLActivationInterval',
    'VLActivationInterval of the service is given in minutes: 120 where nobody set it.',
    '服務的 VLActivationInterval 以分鐘為單位，未設定時為 120。',
  ),
  on(
    'RENEWAL-INTERVAL',
    'VLRenewalInterval',
    'VLRenewalInterval of the service is given in minutes: 10,080 where nobody set it.',
    '服務的 VLRenewalInterval 以分鐘為單位，未設定時為 10,080。',
  ),
  on(
    'COUNT-CLIENT',
    'KeyManagementServiceCurrentCount',
    'KeyManagementServiceCurrentCount of the service is 4294967295, the -1 of a uint32, on a computer that is no KMS host.',
    '在非 KMS 主機的電腦上，服務的 KeyManagementServiceCurrentCount 為 4294967295，即 uint32 的 -1。',
  ),
  on(
    'COUNT-FRESH',
    'KeyManagementServiceCurrentCount',
    'KeyManagementServiceCurrentCount of the service is 4294967295 on a KMS host that no client has asked yet.',
    '在尚未收到任何用戶端要求的 KMS 主機上，服務的 KeyManagementServiceCurrentCount 為 4294967295。',
    { onHost: true },
  ),
  on(
    'COUNT',
    'KeyManagementServiceCurrentCount',
    'KeyManagementServiceCurrentCount of the service shows the count of a KMS host.',
    '服務的 KeyManagementServiceCurrentCount 顯示 KMS 主機的計數。',
    { onHost: true },
  ),
  on(
    'COUNT-AGED',
    'KeyManagementServiceCurrentCount',
    'KeyManagementServiceCurrentCount of the service is 0 once every client of a KMS host has left the count.',
    '所有用戶端皆離開 KMS 主機的計數後，服務的 KeyManagementServiceCurrentCount 為 0。',
    { onHost: true },
  ),
  on(
    'REQUIRED-CLIENT',
    'RequiredClientCount',
    'RequiredClientCount of the service is 4294967295 on a computer that is no KMS host.',
    '在非 KMS 主機的電腦上，服務的 RequiredClientCount 為 4294967295。',
    { level: 'SHOULD', source: mof },
  ),
  on(
    'REQUIRED-HOST',
    'RequiredClientCount',
    'RequiredClientCount of the service is the N-policy of the product that a KMS host runs.',
    '在 KMS 主機上，服務的 RequiredClientCount 為該主機產品的 N-Policy。',
    { level: 'SHOULD', onHost: true },
  ),
  on(
    'POLICY-CACHE',
    'PolicyCacheRefreshRequired',
    'PolicyCacheRefreshRequired is 0 or 1.',
    'PolicyCacheRefreshRequired 為 0 或 1。',
  ),
  on('CLIENT-ID', 'ClientMachineID', 'ClientMachineID is a GUID.', 'ClientMachineID 為 GUID。'),
  on(
    'CLIENT-ID-SENT',
    'ClientMachineID',
    'ClientMachineID is what a KMS client names itself by in its requests.',
    'ClientMachineID 即 KMS 用戶端在其要求中用以識別自己的識別碼。',
  ),
  on(
    'REARMS',
    'RemainingWindowsReArmCount',
    'RemainingWindowsReArmCount is 3 after set-up.',
    '安裝完成後 RemainingWindowsReArmCount 為 3。',
  ),
  on(
    'REARMS-USED',
    'RemainingWindowsReArmCount',
    'RemainingWindowsReArmCount falls by one with each rearm.',
    '每重設一次授權狀態，RemainingWindowsReArmCount 減一。',
    { needs: ['stimuli'] },
  ),
  on(
    'LISTENING-PORT',
    'KeyManagementServiceListeningPort',
    'KeyManagementServiceListeningPort shows the port that was set on a KMS host, as a number.',
    'KeyManagementServiceListeningPort 以數字顯示 KMS 主機所設定的接聽連接埠。',
    { onHost: true },
  ),
  on(
    'DNS-PUBLISHING',
    'KeyManagementServiceDnsPublishing',
    'KeyManagementServiceDnsPublishing is 1 where nobody changed it.',
    '未變更時 KeyManagementServiceDnsPublishing 為 1。',
    { onHost: true },
  ),
  on(
    'DNS-PUBLISHING-OFF',
    'KeyManagementServiceDnsPublishing',
    'KeyManagementServiceDnsPublishing is 0 while DNS publishing is disabled.',
    '停用 DNS 發佈期間 KeyManagementServiceDnsPublishing 為 0。',
    { onHost: true },
  ),
  on(
    'LOW-PRIORITY',
    'KeyManagementServiceLowPriority',
    'KeyManagementServiceLowPriority is 0 where nobody changed it.',
    '未變更時 KeyManagementServiceLowPriority 為 0。',
    { onHost: true },
  ),
  on(
    'LOW-PRIORITY-ON',
    'KeyManagementServiceLowPriority',
    'KeyManagementServiceLowPriority is 1 while the KMS runs at low priority.',
    'KMS 以低優先順序執行期間 KeyManagementServiceLowPriority 為 1。',
    { onHost: true },
  ),
  on(
    'HOST-CACHING',
    'KeyManagementServiceHostCaching',
    'KeyManagementServiceHostCaching is 1 where nobody changed it.',
    '未變更時 KeyManagementServiceHostCaching 為 1。',
  ),
  on(
    'HOST-CACHING-OFF',
    'KeyManagementServiceHostCaching',
    'KeyManagementServiceHostCaching is 0 while caching is disabled.',
    '停用快取期間 KeyManagementServiceHostCaching 為 0。',
  ),
  counts('UNLICENSED', 'KeyManagementServiceUnlicensedRequests', 'licence status 0', '授權狀態為 0 '),
  counts('LICENSED', 'KeyManagementServiceLicensedRequests', 'licence status 1', '授權狀態為 1 '),
  counts('OOB', 'KeyManagementServiceOOBGraceRequests', 'licence status 2', '授權狀態為 2 '),
  counts('OOT', 'KeyManagementServiceOOTGraceRequests', 'licence status 3', '授權狀態為 3 '),
  counts('NON-GENUINE', 'KeyManagementServiceNonGenuineGraceRequests', 'licence status 4', '授權狀態為 4 '),
  counts('NOTIFICATION', 'KeyManagementServiceNotificationRequests', 'licence status 5', '授權狀態為 5 '),
  on(
    'TOTAL',
    'KeyManagementServiceTotalRequests',
    'KeyManagementServiceTotalRequests of the service counts the valid requests.',
    '服務的 KeyManagementServiceTotalRequests 計算有效要求的數量。',
    { onHost: true },
  ),
  on(
    'FAILED',
    'KeyManagementServiceFailedRequests',
    'KeyManagementServiceFailedRequests of the service counts the requests that were refused.',
    '服務的 KeyManagementServiceFailedRequests 計算遭拒絕要求的數量。',
    { onHost: true },
  ),
  on(
    'COUNTERS-CLIENT',
    'KeyManagementServiceUnlicensedRequests, KeyManagementServiceLicensedRequests, KeyManagementServiceOOBGraceRequests, KeyManagementServiceOOTGraceRequests, KeyManagementServiceNonGenuineGraceRequests, KeyManagementServiceNotificationRequests, KeyManagementServiceTotalRequests, KeyManagementServiceFailedRequests',
    'The request counters of the service are 4294967295 on a computer that is no KMS host.',
    '在非 KMS 主機的電腦上，服務的各要求計數器為 4294967295。',
    { level: 'SHOULD', source: mof },
  ),
  on(
    'COUNTERS-FRESH',
    'KeyManagementServiceTotalRequests, KeyManagementServiceFailedRequests',
    'What the request counters of the service are on a KMS host that nobody has asked follows the registered reading.',
    '在尚未收到要求的 KMS 主機上，服務的要求計數器依登記的解讀而定。',
    { level: 'SHOULD', onHost: true, interpretation: 'counter-before-first-request' },
  ),
  on(
    'ACTIVATION-DISABLED',
    'KeyManagementServiceActivationDisabled',
    'KeyManagementServiceActivationDisabled is 0 where nobody disabled activation through a KMS.',
    '未停用透過 KMS 啟用時 KeyManagementServiceActivationDisabled 為 0。',
  ),
  on(
    'ACTIVATION-DISABLED-ON',
    'KeyManagementServiceActivationDisabled',
    'KeyManagementServiceActivationDisabled is 1 while activation through a KMS is disabled.',
    '停用透過 KMS 啟用期間 KeyManagementServiceActivationDisabled 為 1。',
  ),
  on(
    'DISCOVERED-NAME',
    'DiscoveredKeyManagementServiceMachineName',
    'DiscoveredKeyManagementServiceMachineName is a property of the service and shows the KMS host last found through DNS.',
    'DiscoveredKeyManagementServiceMachineName 為服務的屬性，顯示上次透過 DNS 探索到的 KMS 主機。',
  ),
  on(
    'DISCOVERED-PORT',
    'DiscoveredKeyManagementServiceMachinePort',
    'DiscoveredKeyManagementServiceMachinePort is a property of the service and shows the port of the KMS host last found through DNS.',
    'DiscoveredKeyManagementServiceMachinePort 為服務的屬性，顯示上次透過 DNS 探索到的 KMS 主機連接埠。',
  ),
  on(
    'UNKNOWN-PROPERTY',
    'Version',
    'Reading a property that the service class does not have ends with an error.',
    '讀取服務類別所沒有的屬性會以錯誤結束。',
    { level: 'SHOULD', source: mof },
  ),
];

function on(id: string, property: string, en: string, zh: string, traits?: WmiTraits): Clause {
  return wmiClause('SERVICE', id, property, en, zh, traits);
}

function counts(id: string, property: string, of: string, zhOf: string): Clause {
  return on(
    id,
    property,
    `${property} of the service counts the requests of clients with ${of}.`,
    `服務的 ${property} 計算${zhOf}的用戶端要求數量。`,
    { onHost: true },
  );
}
