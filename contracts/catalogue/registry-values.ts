import { alsoNeeds } from './also-needs.js';
import type { Clause } from './clause.js';

const userOperations = ['UserOperations', ['slmgr']] as const;
const manual = ['Activation\\Manual', ['stimuli', 'wmi']] as const;
const notification = ['Activation\\NotificationDisabled', ['notifications', 'stimuli']] as const;
const alternateUrl = ['Activation\\AlternateURL', ['notifications', 'stimuli']] as const;
const skipRearm = ['SkipRearm', ['slmgr']] as const;
const interval = ['VLActivationInterval', ['wmi']] as const;

/** What the rows of Table 3 say of every value alike: which key it stands in, what 0 and its absence mean, whose value it is. */
export const registryValues: readonly Clause[] = [
  value('PATH-ALTERNATE-URL', alternateUrl, [
    'AlternateURL stands in the key Activation and counts for nothing outside it.',
    'AlternateURL 位於 Activation 機碼，置於其外則不生效。',
  ]),
  value('PATH-MANUAL', manual, [
    'Manual stands in the key Activation and counts for nothing outside it.',
    'Manual 位於 Activation 機碼，置於其外則不生效。',
  ]),
  value('PATH-NOTIFICATION', notification, [
    'NotificationDisabled stands in the key Activation and counts for nothing outside it.',
    'NotificationDisabled 位於 Activation 機碼，置於其外則不生效。',
  ]),
  value('PATH-INTERVAL', interval, [
    'VLActivationInterval stands in the key itself and counts for nothing in a subkey.',
    'VLActivationInterval 位於該機碼本身，置於子機碼則不生效。',
  ]),
  value('PATH-USER-OPERATIONS', userOperations, [
    'UserOperations stands in the key itself and counts for nothing in a subkey.',
    'UserOperations 位於該機碼本身，置於子機碼則不生效。',
  ]),
  value('OFF-USER-OPERATIONS', userOperations, [
    'UserOperations of 0 means what its absence means: elevation is needed.',
    'UserOperations 為 0 與不存在時相同，需要提高權限。',
  ]),
  value('OFF-MANUAL', manual, [
    'Manual of 0 means what its absence means: a MAK is activated by itself.',
    'Manual 為 0 與不存在時相同，MAK 會自動啟用。',
  ]),
  value('OFF-NOTIFICATION', notification, [
    'NotificationDisabled of 0 means what its absence means: notifications are shown.',
    'NotificationDisabled 為 0 與不存在時相同，會顯示通知。',
  ]),
  value('OFF-SKIP-REARM', skipRearm, [
    'SkipRearm of 0 means what its absence means: a rearm is done.',
    'SkipRearm 為 0 與不存在時相同，會重設授權狀態。',
  ]),
  silent('registry-switch-other-than-one', 'SWITCH-USER-OPERATIONS', userOperations, [
    'What UserOperations of neither 0 nor 1 means follows the registered reading.',
    'UserOperations 非 0 亦非 1 時，依登記的解讀而定。',
  ]),
  silent('registry-switch-other-than-one', 'SWITCH-MANUAL', manual, [
    'What Manual of neither 0 nor 1 means follows the registered reading.',
    'Manual 非 0 亦非 1 時，依登記的解讀而定。',
  ]),
  silent('registry-switch-other-than-one', 'SWITCH-NOTIFICATION', notification, [
    'What NotificationDisabled of neither 0 nor 1 means follows the registered reading.',
    'NotificationDisabled 非 0 亦非 1 時，依登記的解讀而定。',
  ]),
  silent('registry-switch-other-than-one', 'SWITCH-SKIP-REARM', skipRearm, [
    'What SkipRearm of neither 0 nor 1 means follows the registered reading.',
    'SkipRearm 非 0 亦非 1 時，依登記的解讀而定。',
  ]),
  silent(
    'registry-empty-text',
    'EMPTY-NAME',
    ['KeyManagementServiceName', ['wmi']],
    [
      'What an empty KeyManagementServiceName means follows the registered reading.',
      'KeyManagementServiceName 為空白時，依登記的解讀而定。',
    ],
  ),
  value('CLIENT-INTERVAL', interval, [
    'A client goes by a VLActivationInterval of 15 to 43,200 minutes in its registry.',
    '用戶端採用其登錄中 15 至 43,200 分鐘的 VLActivationInterval。',
  ]),
  silent('client-interval-out-of-range', 'CLIENT-INTERVAL-RANGE', interval, [
    'What a client makes of a VLActivationInterval outside the range follows the registered reading.',
    '用戶端登錄中的 VLActivationInterval 超出範圍時，依登記的解讀而定。',
  ]),
  alsoNeeds(
    value('SCOPE-NOTIFICATION', notification, [
      'NotificationDisabled is for all computers, whatever key is installed.',
      'NotificationDisabled 適用於所有電腦，不論安裝何種金鑰。',
    ]),
    'slmgr',
  ),
  value('SCOPE-USER-OPERATIONS', userOperations, [
    'UserOperations is for all computers, whatever key is installed.',
    'UserOperations 適用於所有電腦，不論安裝何種金鑰。',
  ]),
  alsoNeeds(
    value('SCOPE-ALTERNATE-URL', alternateUrl, [
      'AlternateURL is for all computers, whatever key is installed.',
      'AlternateURL 適用於所有電腦，不論安裝何種金鑰。',
    ]),
    'slmgr',
  ),
  value(
    'SCOPE-HOST-VALUES',
    [
      'DisableDnsPublishing, DnsDomainPublishList, EnableKmsLowPriority, KeyManagementServiceListeningPort, KeyManagementServiceVersion',
      ['wmi'],
    ],
    ['The values of a KMS host keep no KMS client from being activated.', 'KMS 主機的值不會妨礙 KMS 用戶端啟用。'],
  ),
  {
    ...value(
      'SCOPE-CLIENT-VALUES',
      ['KeyManagementServiceName, KeyManagementServicePort', ['event-log']],
      [
        'The values of a KMS client keep no KMS host from being activated and publishing itself.',
        'KMS 用戶端的值不會妨礙 KMS 主機啟用與發佈。',
      ],
    ),
    role: 'kms-host',
  },
];

type Where = readonly [row: string, needs: Clause['needs']];

function value(id: string, [row, needs]: Where, [en, zh]: readonly [string, string]): Clause {
  return {
    id: `REGISTRY-${id}`,
    section: 'Table 3',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['registry', ...needs],
  };
}

function silent(interpretation: string, id: string, where: Where, statement: readonly [string, string]): Clause {
  return { ...value(id, where, statement), level: 'SHOULD', interpretation };
}
