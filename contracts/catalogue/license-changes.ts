import type { Clause } from './clause.js';

type Where = readonly [section: string, row: string];

const timing: Where = ['KMS activation timing', 'KMS activation interval'];
const hardware: Where = ['Table 1', 'Hardware or BIOS changed'];
const removal: Where = ['Table 2', '/upk'];

/** What leads from one state of a licence to another, apart from time. */
export const licenseChanges: readonly Clause[] = [
  change(
    'LICENSE-KMS-FROM-OOB',
    timing,
    'A KMS client in the initial grace period is licensed by the first attempt that succeeds, without anybody asking for it.',
    '處於初始寬限期的 KMS 用戶端，在首次成功的嘗試後即自行成為已授權。',
  ),
  change(
    'LICENSE-KMS-FROM-OOT',
    timing,
    'A KMS client in the out-of-tolerance grace period is licensed by the first attempt that succeeds.',
    '處於容許寬限期外 (OOT) 寬限期的 KMS 用戶端，在首次成功的嘗試後即成為已授權。',
  ),
  change(
    'LICENSE-KMS-FROM-NOTIFICATION',
    timing,
    'A KMS client in notification is licensed by the first attempt that succeeds.',
    '處於通知狀態的 KMS 用戶端，在首次成功的嘗試後即成為已授權。',
  ),
  change(
    'LICENSE-KMS-NEW-180-DAYS',
    ['KMS activation timing', 'In operation'],
    'An activation out of grace or notification begins 180 days of its own.',
    '自寬限期或通知狀態啟用後，重新起算 180 天。',
  ),
  change(
    'LICENSE-MAK-FROM-NOTIFICATION',
    ['Table 10', '0xC004F009'],
    'A MAK activates a system that is in notification, online or by a confirmation id.',
    '處於通知狀態的系統可用 MAK 以線上方式或確認識別碼啟用。',
  ),
  {
    ...change(
      'LICENSE-HARDWARE-30-DAYS',
      hardware,
      'The out-of-tolerance grace period that a hardware change begins lasts 30 days from the change, whatever was left before.',
      '硬體變更所開始的容許寬限期外 (OOT) 寬限期自變更起為 30 天，與先前剩餘時間無關。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...change(
      'LICENSE-HARDWARE-HOST-30-DAYS',
      hardware,
      'On a KMS host, too, the out-of-tolerance grace period lasts 30 days and is followed by notification.',
      'KMS 主機的容許寬限期外 (OOT) 寬限期同樣為 30 天，期滿進入通知狀態。',
    ),
    role: 'kms-host',
    needs: ['wmi', 'stimuli'],
  },
  {
    ...change(
      'LICENSE-HARDWARE-REASON-EXPIRED',
      ['Table 10', '0xC004F009'],
      'A system that was not activated again after a hardware change gives the expired grace period as the reason, and no longer the hardware.',
      '硬體變更後未再啟用的系統，以寬限期已到期為原因，不再以硬體為原因。',
    ),
    level: 'SHOULD',
    needs: ['wmi', 'stimuli'],
    code: '0xC004F009',
  },
  {
    ...change(
      'LICENSE-HARDWARE-WITHIN-TIME',
      ['Table 10', '0xC004F00F'],
      'A hardware change within tolerance takes nothing from what is left of a KMS activation.',
      '容許範圍內的硬體變更不會減少 KMS 啟用的剩餘時間。',
    ),
    needs: ['wmi', 'stimuli'],
    code: '0xC004F00F',
  },
  {
    ...change(
      'LICENSE-HARDWARE-NOT-ACTIVATED',
      hardware,
      'Only a system that was activated is to be activated again: a hardware change leaves the initial grace period and notification as they are.',
      '僅先前已啟用的系統需要重新啟用：硬體變更不影響初始寬限期與通知狀態。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...change(
      'LICENSE-HOST-NOTIFICATION-REFUSES',
      ['Table 10', '0xC004F041'],
      'A KMS host that was never activated is in notification after its grace period and refuses clients.',
      '從未啟用的 KMS 主機於寬限期後進入通知狀態，並拒絕用戶端。',
    ),
    role: 'kms-host',
    source: 'Managing License States',
    code: '0xC004F041',
  },
  {
    ...change(
      'LICENSE-KEY-REMOVED',
      removal,
      'A system whose product key was removed is unlicensed after the next restart, whatever it was before.',
      '移除產品金鑰的系統在下次重新啟動後即為未授權，不論先前狀態為何。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...change(
      'LICENSE-KEY-REMOVED-REASON',
      ['Table 10', '0xC004F014'],
      'An unlicensed system gives the missing product key as the reason.',
      '未授權的系統以缺少產品金鑰為原因。',
    ),
    level: 'SHOULD',
    needs: ['wmi', 'stimuli'],
    code: '0xC004F014',
  },
  {
    ...change(
      'LICENSE-KEY-REMOVED-BEFORE-RESTART',
      removal,
      'Until that restart the licence is what it was; a restart of the Software Protection service is none.',
      '在該次重新啟動之前授權狀態不變；重新啟動軟體保護服務不算在內。',
    ),
    level: 'SHOULD',
    needs: ['wmi', 'stimuli'],
  },
  {
    ...change(
      'LICENSE-KEY-REPLACED',
      removal,
      'A product key that is installed before the restart keeps the system from being unlicensed.',
      '在重新啟動之前安裝新的產品金鑰，系統即不會處於未授權狀態。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...change(
      'LICENSE-UNLICENSED-NEW-KEY',
      removal,
      'An unlicensed system is licensed again once a product key is installed and activated.',
      '未授權的系統安裝並啟用產品金鑰後即恢復為已授權。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...change(
      'LICENSE-UNLICENSED-LASTS',
      removal,
      'No grace period runs on an unlicensed system: it is unlicensed 31 days later.',
      '未授權的系統沒有寬限期：31 天後仍為未授權。',
    ),
    level: 'SHOULD',
    needs: ['wmi', 'stimuli'],
  },
];

function change(id: string, [section, row]: Where, en: string, zh: string): Clause {
  return {
    id,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  };
}
