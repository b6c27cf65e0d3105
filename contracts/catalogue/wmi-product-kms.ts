import type { Clause } from './clause.js';
import { type WmiTraits, wmiClause } from './wmi-clause.js';

const mof = 'sppwmi.mof';

/** Table 12, properties of SoftwareLicensingProduct that say of the KMS what those of the service say. */
export const wmiProductKms: readonly Clause[] = [
  on(
    'MACHINE-UNSET',
    'KeyManagementServiceMachine',
    'KeyManagementServiceMachine of the product is null as long as no KMS host was named.',
    '尚未指定 KMS 主機時，產品的 KeyManagementServiceMachine 為 Null。',
  ),
  on(
    'MACHINE-SET',
    'KeyManagementServiceMachine',
    'KeyManagementServiceMachine of the product shows the KMS host that was named for the product.',
    '產品的 KeyManagementServiceMachine 顯示為該產品指定的 KMS 主機名稱。',
  ),
  on(
    'PORT-UNSET',
    'KeyManagementServicePort',
    'KeyManagementServicePort of the product is 0 as long as no port was set.',
    '尚未設定連接埠時，產品的 KeyManagementServicePort 為 0。',
  ),
  on(
    'PORT-SET',
    'KeyManagementServicePort',
    'KeyManagementServicePort of the product shows the port that was set for the product, as a number.',
    '產品的 KeyManagementServicePort 以數字顯示為該產品設定的連接埠。',
  ),
  on(
    'IS-CLIENT',
    'IsKeyManagementServiceMachine',
    'IsKeyManagementServiceMachine of the product is 0 on a computer that is no KMS host.',
    '在非 KMS 主機的電腦上，產品的 IsKeyManagementServiceMachine 為 0。',
  ),
  on(
    'IS-HOST',
    'IsKeyManagementServiceMachine',
    'IsKeyManagementServiceMachine of the product is 1 on a KMS host.',
    '在 KMS 主機上，產品的 IsKeyManagementServiceMachine 為 1。',
    { onHost: true },
  ),
  on(
    'ACTIVATION-INTERVAL',
    'VLActivationInterval',
    'VLActivationInterval of the product is 120 minutes where nobody set it.',
    '產品的 VLActivationInterval 未設定時為 120 分鐘。',
  ),
  on(
    'RENEWAL-INTERVAL',
    'VLRenewalInterval',
    'VLRenewalInterval of the product is 10,080 minutes where nobody set it.',
    '產品的 VLRenewalInterval 未設定時為 10,080 分鐘。',
  ),
  on(
    'INTERVALS-LEARNT',
    'VLActivationInterval, VLRenewalInterval',
    'Once a KMS host has answered, the product of a client shows the intervals of that host.',
    'KMS 主機回應之後，用戶端的產品顯示該主機的間隔。',
  ),
  on(
    'COUNT-CLIENT',
    'KeyManagementServiceCurrentCount',
    'KeyManagementServiceCurrentCount of the product is 4294967295, the -1 of a uint32, on a computer that is no KMS host.',
    '在非 KMS 主機的電腦上，產品的 KeyManagementServiceCurrentCount 為 4294967295，即 uint32 的 -1。',
  ),
  on(
    'COUNT-FRESH',
    'KeyManagementServiceCurrentCount',
    'KeyManagementServiceCurrentCount of the product is 4294967295 on a KMS host that no client has asked yet.',
    '在尚未收到任何用戶端要求的 KMS 主機上，產品的 KeyManagementServiceCurrentCount 為 4294967295。',
    { onHost: true },
  ),
  on(
    'COUNT',
    'KeyManagementServiceCurrentCount',
    'KeyManagementServiceCurrentCount of the product shows the count of a KMS host.',
    '產品的 KeyManagementServiceCurrentCount 顯示 KMS 主機的計數。',
    { onHost: true },
  ),
  on(
    'REQUIRED-CLIENT',
    'RequiredClientCount',
    'RequiredClientCount of the product is 4294967295 on a computer that is no KMS host.',
    '在非 KMS 主機的電腦上，產品的 RequiredClientCount 為 4294967295。',
    { level: 'SHOULD', source: mof },
  ),
  on(
    'REQUIRED-HOST',
    'RequiredClientCount',
    'RequiredClientCount of the product is the N-policy of the product that a KMS host runs.',
    '在 KMS 主機上，產品的 RequiredClientCount 為該主機產品的 N-Policy。',
    { level: 'SHOULD', onHost: true },
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
    'KeyManagementServiceTotalRequests of the product counts the valid requests.',
    '產品的 KeyManagementServiceTotalRequests 計算有效要求的數量。',
    { onHost: true },
  ),
  on(
    'FAILED',
    'KeyManagementServiceFailedRequests',
    'KeyManagementServiceFailedRequests of the product counts the requests that were refused.',
    '產品的 KeyManagementServiceFailedRequests 計算遭拒絕要求的數量。',
    { onHost: true },
  ),
  on(
    'COUNTERS-CLIENT',
    'KeyManagementServiceUnlicensedRequests, KeyManagementServiceLicensedRequests, KeyManagementServiceOOBGraceRequests, KeyManagementServiceOOTGraceRequests, KeyManagementServiceNonGenuineGraceRequests, KeyManagementServiceNotificationRequests, KeyManagementServiceTotalRequests, KeyManagementServiceFailedRequests',
    'The request counters of the product are 4294967295 on a computer that is no KMS host.',
    '在非 KMS 主機的電腦上，產品的各要求計數器為 4294967295。',
    { level: 'SHOULD', source: mof },
  ),
  on(
    'DISCOVERED-NAME',
    'DiscoveredKeyManagementServiceMachineName',
    'DiscoveredKeyManagementServiceMachineName of the product shows the KMS host last found through DNS.',
    '產品的 DiscoveredKeyManagementServiceMachineName 顯示上次透過 DNS 探索到的 KMS 主機。',
  ),
  on(
    'DISCOVERED-PORT',
    'DiscoveredKeyManagementServiceMachinePort',
    'DiscoveredKeyManagementServiceMachinePort of the product shows the port of the KMS host last found through DNS.',
    '產品的 DiscoveredKeyManagementServiceMachinePort 顯示上次透過 DNS 探索到的 KMS 主機連接埠。',
  ),
];

function on(id: string, property: string, en: string, zh: string, traits?: WmiTraits): Clause {
  return wmiClause('PRODUCT', id, property, en, zh, traits);
}

function counts(id: string, property: string, of: string, zhOf: string): Clause {
  return on(
    id,
    property,
    `${property} of the product counts the requests of clients with ${of}.`,
    `產品的 ${property} 計算${zhOf}的用戶端要求數量。`,
    { onHost: true },
  );
}
