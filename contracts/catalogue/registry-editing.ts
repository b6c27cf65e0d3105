import type { Clause } from './clause.js';

const documentation = 'Windows documentation, Registry';

/** The registry as an editor and slmgr see it: what is written can be found again, and under which names. Table 3 and the guide's paragraphs
 * take that for granted; the vendor's documentation of the registry says it. */
export const registryEditing: readonly Clause[] = [
  {
    ...edited('DELETED', 'VLActivationInterval', [
      'A value that was deleted counts as one that was never there.',
      '已刪除的值視為從未存在。',
    ]),
    level: 'MUST',
    needs: ['registry', 'wmi'],
  },
  edited('KEPT', 'VLActivationInterval, KeyManagementServiceName, DnsDomainPublishList', [
    'A value is read with the type and the content with which it was written.',
    '讀取的值與寫入時的類型及內容相同。',
  ]),
  edited('REPLACED', 'KeyManagementServicePort', [
    'A value that is written again has its new type and content, and no trace of the old.',
    '再次寫入的值採用新的類型與內容，不留舊值。',
  ]),
  edited('NAME-CASE', 'VLActivationInterval', [
    'A value is found by its name in any case of the letters.',
    '值名稱不分大小寫。',
  ]),
  edited('KEY-CASE', 'Activation\\AlternateURL', [
    'A key is found by its name in any case of the letters.',
    '機碼名稱不分大小寫。',
  ]),
  edited('DELETED-ALONE', 'KeyManagementServiceName, KeyManagementServicePort', [
    'Deleting a value leaves those beside it, and those of its name in other keys.',
    '刪除值不影響同一機碼的其他值，亦不影響其他機碼中的同名值。',
  ]),
  edited('DELETED-TWICE', 'VLActivationInterval, VLRenewalInterval', [
    'Deleting a value that is not there does no harm.',
    '刪除不存在的值不會造成影響。',
  ]),
  edited('OWN', 'VLActivationInterval', ['Every computer has a registry of its own.', '每部電腦各有其登錄。']),
  {
    ...edited('OUTLIVES-RESTART', 'VLActivationInterval', ['Values outlive a restart.', '重新啟動後值仍保留。']),
    needs: ['registry', 'stimuli'],
  },
  edited('ANY-NAME', 'KeyManagementServiceVersion', [
    'A value that nobody wrote is not there, whatever its name, and one of any name can be written.',
    '未寫入的值不論名稱為何皆不存在，且可寫入任何名稱的值。',
  ]),
  written('SKMS', '/skms', [
    'slmgr /skms writes KeyManagementServiceName and KeyManagementServicePort as texts.',
    'slmgr /skms 將 KeyManagementServiceName 與 KeyManagementServicePort 寫為文字。',
  ]),
  written('SKMS-PRODUCT', '/skms', [
    'slmgr /skms with an activation id writes the two values into the subkey of that product, and not into the key itself.',
    'slmgr /skms 指定啟用識別碼時，將兩個值寫入該產品的子機碼，而非機碼本身。',
  ]),
  written('CKMS', '/ckms', ['slmgr /ckms removes both values from the registry.', 'slmgr /ckms 從登錄移除這兩個值。']),
  written('CKMS-PRODUCT', '/ckms', [
    'slmgr /ckms with an activation id removes both values of that product, and leaves those of the key itself.',
    'slmgr /ckms 指定啟用識別碼時，移除該產品的兩個值，保留機碼本身的值。',
  ]),
  ofHost('SAI', '/sai', [
    'slmgr /sai writes VLActivationInterval as a number.',
    'slmgr /sai 將 VLActivationInterval 寫為數值。',
  ]),
  ofHost('SRI', '/sri', [
    'slmgr /sri writes VLRenewalInterval as a number.',
    'slmgr /sri 將 VLRenewalInterval 寫為數值。',
  ]),
  ofHost('SPRT', '/sprt', [
    'slmgr /sprt writes KeyManagementServiceListeningPort as a text.',
    'slmgr /sprt 將 KeyManagementServiceListeningPort 寫為文字。',
  ]),
  ofHost('DNS-PUBLISHING', '/sdns, /cdns', [
    'slmgr /cdns writes DisableDnsPublishing as a number that is not 0, and /sdns leaves none but 0.',
    'slmgr /cdns 將 DisableDnsPublishing 寫為非零數值，/sdns 則不留下非零值。',
  ]),
  ofHost('PRIORITY', '/spri, /cpri', [
    'slmgr /cpri writes EnableKmsLowPriority as a number that is not 0, and /spri leaves none but 0.',
    'slmgr /cpri 將 EnableKmsLowPriority 寫為非零數值，/spri 則不留下非零值。',
  ]),
];

type Statement = readonly [en: string, zh: string];

function edited(id: string, row: string, [en, zh]: Statement): Clause {
  return {
    id: `REGISTRY-EDIT-${id}`,
    section: 'Table 3',
    row,
    source: documentation,
    statement: { en, zh },
    level: 'SHOULD',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['registry'],
  };
}

/** The guide names the value at the option, or the option at the value. */
function written(id: string, row: string, [en, zh]: Statement): Clause {
  return {
    id: `REGISTRY-WRITES-${id}`,
    section: 'Table 2',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['registry', 'slmgr'],
  };
}

function ofHost(id: string, row: string, statement: Statement): Clause {
  return { ...written(id, row, statement), role: 'kms-host' };
}
