import type { Clause } from './clause.js';
import { type WmiTraits, wmiClause } from './wmi-clause.js';

const mof = 'sppwmi.mof';
const host: WmiTraits = { onHost: true };
const registry: WmiTraits = { needs: ['registry'] };
const licenses: WmiTraits = { needs: ['slmgr', 'token-activation'] };
const eventLog: WmiTraits = { needs: ['event-log'] };

/** Table 12, methods of SoftwareLicensingService, under a heading that names the other class. SetVL…Interval stands in `intervals.ts`. */
export const wmiServiceMethods: readonly Clause[] = [
  does(
    'INSTALL-KEY',
    'InstallProductKey',
    'InstallProductKey installs a product key.',
    'InstallProductKey 安裝產品金鑰。',
  ),
  does(
    'INSTALL-KEY-REFUSED',
    'InstallProductKey',
    'InstallProductKey returns an error for a key that is none, and the key that was installed stays.',
    'InstallProductKey 對無效的金鑰傳回錯誤，原有的金鑰維持不變。',
  ),
  does(
    'INSTALL-LICENSE',
    'InstallLicense',
    'InstallLicense installs a licence, which slmgr /lil then lists.',
    'InstallLicense 安裝授權，之後由 slmgr /lil 列出。',
    licenses,
  ),
  does(
    'INSTALL-LICENSE-NOT-VALIDATED',
    'InstallLicense',
    'InstallLicense does not validate a licence, as /ilc does not.',
    'InstallLicense 與 /ilc 相同，不會驗證授權。',
    { ...licenses, level: 'SHOULD', source: 'Table 2, /ilc' },
  ),
  does(
    'INSTALL-PACKAGE',
    'InstallLicensePackage',
    'InstallLicensePackage installs a package of licences, which slmgr /lil then lists.',
    'InstallLicensePackage 安裝授權封裝，之後由 slmgr /lil 列出。',
    licenses,
  ),
  does(
    'SET-MACHINE-USED',
    'SetKeyManagementServiceMachine',
    'The KMS host that was named with the service’s SetKeyManagementServiceMachine is the one that a client asks.',
    '用戶端詢問以服務的 SetKeyManagementServiceMachine 指定的 KMS 主機。',
  ),
  does(
    'PORT-USED',
    'SetKeyManagementServicePort',
    'The port that was set with the service’s SetKeyManagementServicePort is the one at which a client asks.',
    '用戶端以服務的 SetKeyManagementServicePort 所設定的連接埠提出要求。',
    eventLog,
  ),
  does(
    'PORT-DEFAULT',
    'SetKeyManagementServicePort',
    'Where no port was set with the service’s SetKeyManagementServicePort, the named host is asked at port 1688.',
    '未以服務的 SetKeyManagementServicePort 指定連接埠時，以連接埠 1688 詢問所指定的主機。',
    eventLog,
  ),
  does(
    'CLEAR-MACHINE',
    'ClearKeyManagementServiceMachine',
    'ClearKeyManagementServiceMachine of the service removes the KMS host that was named.',
    '服務的 ClearKeyManagementServiceMachine 清除所指定的 KMS 主機。',
  ),
  does(
    'CLEAR-PORT',
    'ClearKeyManagementServicePort',
    'ClearKeyManagementServicePort of the service removes the port that was set.',
    '服務的 ClearKeyManagementServicePort 清除所設定的連接埠。',
  ),
  does(
    'PORT-RANGE',
    'SetKeyManagementServicePort',
    'SetKeyManagementServicePort of the service refuses what is no TCP port.',
    '服務的 SetKeyManagementServicePort 拒絕無效的 TCP 連接埠。',
    { level: 'SHOULD' },
  ),
  does(
    'CLEAR-KEY',
    'ClearProductKeyFromRegistry',
    'ClearProductKeyFromRegistry leaves the installed product key and the licence alone.',
    'ClearProductKeyFromRegistry 不影響已安裝的產品金鑰與授權。',
    { source: 'Table 2, /cpky' },
  ),
  does(
    'CLEAR-KEY-REGISTRY',
    'ClearProductKeyFromRegistry',
    'ClearProductKeyFromRegistry clears the product key from the registry.',
    'ClearProductKeyFromRegistry 清除登錄中的產品金鑰。',
    { needs: ['registry', 'registry-files'] },
  ),
  silent(
    'GENUINE-TICKET',
    'AcquireGenuineTicket',
    'AcquireGenuineTicket validates online, and may change whether the computer is genuine.',
    'AcquireGenuineTicket 執行線上正版驗證，可能變更電腦的正版狀態。',
    'Validation asks a service of the vendor, which the kit neither plays nor reaches; the guide says that the state may change, not that it does.',
    '驗證須詢問原廠服務，本套件既不模擬亦不連線；指南僅稱狀態可能變更。',
  ),
  does(
    'REFRESH',
    'RefreshLicenseStatus',
    'RefreshLicenseStatus succeeds, and LicenseStatus is what it was.',
    'RefreshLicenseStatus 成功，且 LicenseStatus 維持原值。',
  ),
  does(
    'CLEAR-LISTENING-PORT',
    'ClearKeyManagementServiceListeningPort',
    'ClearKeyManagementServiceListeningPort removes the port that was set for a KMS host.',
    'ClearKeyManagementServiceListeningPort 清除 KMS 主機所設定的接聽連接埠。',
    { ...host, ...registry },
  ),
  does(
    'LISTENING-PORT-RANGE',
    'SetKeyManagementServiceListeningPort',
    'SetKeyManagementServiceListeningPort refuses what is no TCP port.',
    'SetKeyManagementServiceListeningPort 拒絕無效的 TCP 連接埠。',
    { ...host, level: 'SHOULD' },
  ),
  does(
    'LISTENING-PORT-CLIENT',
    'SetKeyManagementServiceListeningPort',
    'What SetKeyManagementServiceListeningPort does on a computer that is no KMS host follows the registered reading.',
    '在非 KMS 主機的電腦上，SetKeyManagementServiceListeningPort 的作用依登記的解讀而定。',
    { level: 'SHOULD', interpretation: 'listening-port-on-client' },
  ),
  does(
    'HOST-SWITCHES-CLIENT',
    'DisableKeyManagementServiceDnsPublishing, EnableKeyManagementServiceLowPriority',
    'What the two switches of a KMS host do on a computer that is none follows the registered reading.',
    '在非 KMS 主機的電腦上，KMS 主機的這兩個開關的作用依登記的解讀而定。',
    { level: 'SHOULD', interpretation: 'host-switch-on-client' },
  ),
  does(
    'DNS-PUBLISHING-BACK',
    'DisableKeyManagementServiceDnsPublishing',
    'DisableKeyManagementServiceDnsPublishing with 0 enables DNS publishing.',
    '以 0 呼叫 DisableKeyManagementServiceDnsPublishing 會啟用 DNS 發佈。',
    host,
  ),
  does(
    'LOW-PRIORITY-BACK',
    'EnableKeyManagementServiceLowPriority',
    'EnableKeyManagementServiceLowPriority with 0 returns the KMS to normal priority.',
    '以 0 呼叫 EnableKeyManagementServiceLowPriority 會將 KMS 恢復為一般優先順序。',
    host,
  ),
  does(
    'HOST-CACHING-BACK',
    'DisableKeyManagementServiceHostCaching',
    'DisableKeyManagementServiceHostCaching with 0 enables caching.',
    '以 0 呼叫 DisableKeyManagementServiceHostCaching 會啟用快取。',
  ),
  does(
    'ACTIVATION-BACK',
    'DisableKeyManagementServiceActivation',
    'DisableKeyManagementServiceActivation with 0 enables activation through a KMS.',
    '以 0 呼叫 DisableKeyManagementServiceActivation 會啟用透過 KMS 的啟用。',
  ),
  does(
    'ACTIVATION-STOPPED',
    'DisableKeyManagementServiceActivation',
    'While activation through a KMS is disabled, no KMS host activates the client.',
    '停用透過 KMS 啟用期間，用戶端不會由 KMS 主機啟用。',
    { level: 'SHOULD' },
  ),
  does(
    'UNKNOWN-METHOD',
    'InstallProductKey',
    'Calling a method that the service class does not have ends with an error.',
    '呼叫服務類別所沒有的方法會以錯誤結束。',
    { level: 'SHOULD', source: mof },
  ),
  does(
    'ARGUMENT-MISSING',
    'InstallProductKey, InstallLicense, InstallLicensePackage, SetKeyManagementServiceMachine, SetKeyManagementServicePort, SetVLActivationInterval, SetVLRenewalInterval, SetKeyManagementServiceListeningPort, DisableKeyManagementServiceDnsPublishing, EnableKeyManagementServiceLowPriority, DisableKeyManagementServiceHostCaching, DisableKeyManagementServiceActivation',
    'A method of the service that takes an argument ends with an error without it.',
    '需要引數的服務方法，缺少引數時會以錯誤結束。',
    { ...host, level: 'SHOULD', source: mof },
  ),
  does(
    'ARGUMENT-TYPE',
    'SetKeyManagementServiceMachine, SetKeyManagementServicePort, SetVLActivationInterval, SetVLRenewalInterval, SetKeyManagementServiceListeningPort, DisableKeyManagementServiceHostCaching',
    'An argument of another type than the service declares ends with an error, and nothing changes.',
    '引數型別與服務所宣告者不符時會以錯誤結束，且不改變任何設定。',
    { ...host, level: 'SHOULD', source: mof },
  ),
  does(
    'USER-OPERATIONS',
    'InstallProductKey, ReArmWindows',
    'Where UserOperations lets standard users install a product key or rearm, WMI lets them too.',
    'UserOperations 允許標準使用者安裝產品金鑰或重設授權狀態時，透過 WMI 亦可。',
    { ...registry, level: 'SHOULD', source: 'Table 3, UserOperations' },
  ),
  does(
    'ELEVATION',
    'InstallProductKey, InstallLicense, SetKeyManagementServiceMachine, ClearKeyManagementServiceMachine, SetKeyManagementServicePort, ClearKeyManagementServicePort, ClearProductKeyFromRegistry, ReArmWindows, DisableKeyManagementServiceHostCaching, DisableKeyManagementServiceActivation',
    'What slmgr asks elevation for, the service refuses a caller without it.',
    'slmgr 要求提高權限的操作，服務亦拒絕未提高權限的呼叫者。',
    { level: 'SHOULD', source: 'Table 2, and Table 3, UserOperations, which gives access to the service' },
  ),
  does(
    'ELEVATION-HOST',
    'SetVLActivationInterval, SetVLRenewalInterval, SetKeyManagementServiceListeningPort, ClearKeyManagementServiceListeningPort, DisableKeyManagementServiceDnsPublishing, EnableKeyManagementServiceLowPriority',
    'The settings of a KMS host that slmgr asks elevation for the service refuses a caller without it.',
    'slmgr 要求提高權限才能變更的 KMS 主機設定，服務亦拒絕未提高權限的呼叫者。',
    { ...host, level: 'SHOULD', source: 'Table 2' },
  ),
];

function does(id: string, method: string, en: string, zh: string, traits?: WmiTraits): Clause {
  return wmiClause('SERVICE', id, method, en, zh, traits);
}

function silent(id: string, method: string, en: string, zh: string, whyEn: string, whyZh: string): Clause {
  return does(id, method, en, zh, { level: 'INFO', notTestable: { en: whyEn, zh: whyZh } });
}
