import type { Clause } from './clause.js';
import { type WmiTraits, wmiClause } from './wmi-clause.js';

const slmgr: WmiTraits = { needs: ['slmgr'] };
const registry: WmiTraits = { needs: ['registry'] };

/** slmgr, WMI and the registry are three ways to the same settings (Tables 2, 3 and 12). */
export const wmiAgreement: readonly Clause[] = [
  agree(
    'SKMS',
    'KeyManagementServiceMachine, KeyManagementServicePort',
    'What slmgr /skms sets is what the service shows as name and as port of the KMS host.',
    'slmgr /skms 所設定者，即為服務顯示的 KMS 主機名稱與連接埠。',
    slmgr,
  ),
  agree(
    'CKMS',
    'KeyManagementServiceMachine, KeyManagementServicePort',
    'After slmgr /ckms the service shows neither name nor port of a KMS host.',
    '執行 slmgr /ckms 之後，服務不再顯示 KMS 主機的名稱與連接埠。',
    slmgr,
  ),
  agree(
    'DNS-PUBLISHING',
    'KeyManagementServiceDnsPublishing',
    'The service shows the DNS publishing that slmgr /cdns and /sdns set.',
    '服務顯示 slmgr /cdns 與 /sdns 所設定的 DNS 發佈狀態。',
    { ...slmgr, onHost: true },
  ),
  agree(
    'IPK',
    'InstallProductKey',
    'A product key is the same whether slmgr /ipk or InstallProductKey installed it.',
    '以 slmgr /ipk 或 InstallProductKey 安裝的產品金鑰相同。',
    slmgr,
  ),
  agree(
    'REGISTRY-MACHINE',
    'SetKeyManagementServiceMachine',
    'SetKeyManagementServiceMachine of the service writes the registry value KeyManagementServiceName.',
    '服務的 SetKeyManagementServiceMachine 寫入登錄值 KeyManagementServiceName。',
    registry,
  ),
  agree(
    'REGISTRY-PORT',
    'SetKeyManagementServicePort',
    'SetKeyManagementServicePort of the service writes the registry value KeyManagementServicePort.',
    '服務的 SetKeyManagementServicePort 寫入登錄值 KeyManagementServicePort。',
    registry,
  ),
  agree(
    'REGISTRY-LISTENING-PORT',
    'SetKeyManagementServiceListeningPort',
    'SetKeyManagementServiceListeningPort writes the registry value KeyManagementServiceListeningPort.',
    'SetKeyManagementServiceListeningPort 寫入登錄值 KeyManagementServiceListeningPort。',
    { ...registry, onHost: true },
  ),
  agree(
    'REGISTRY-DNS-PUBLISHING',
    'DisableKeyManagementServiceDnsPublishing',
    'DisableKeyManagementServiceDnsPublishing writes the registry value DisableDnsPublishing.',
    'DisableKeyManagementServiceDnsPublishing 寫入登錄值 DisableDnsPublishing。',
    { ...registry, onHost: true },
  ),
  agree(
    'REGISTRY-LOW-PRIORITY',
    'EnableKeyManagementServiceLowPriority',
    'EnableKeyManagementServiceLowPriority writes the registry value EnableKmsLowPriority.',
    'EnableKeyManagementServiceLowPriority 寫入登錄值 EnableKmsLowPriority。',
    { ...registry, onHost: true },
  ),
  agree(
    'REGISTRY-READ',
    'KeyManagementServiceMachine',
    'The service shows a KMS host that was named in the registry.',
    '服務顯示在登錄中指定的 KMS 主機。',
    registry,
  ),
];

function agree(id: string, members: string, en: string, zh: string, traits: WmiTraits): Clause {
  return wmiClause('SERVICE', `AGREES-${id}`, members, en, zh, traits);
}
