import type { Clause } from './clause.js';

/** UserOperations set by group policy, in the policies key (Table 3). */
export const registryPolicies: readonly Clause[] = [
  policy(
    'USER-OPERATIONS',
    'A group policy that sets UserOperations to 1 lets standard users install a key, as the value itself does.',
    '群組原則將 UserOperations 設為 1 時，標準使用者即可安裝金鑰，與直接設定該值相同。',
  ),
  policy(
    'WITHDRAWN',
    'Once the group policy is withdrawn, UserOperations of the computer counts again.',
    '撤回群組原則後，恢復採用電腦本身的 UserOperations。',
  ),
  policy(
    'APART',
    'A group policy leaves the value in the key of the licensing service as it is, and that value leaves the policy.',
    '群組原則不改變授權服務機碼中的值，該值亦不改變群組原則。',
  ),
  {
    ...policy(
      'PRECEDENCE',
      'Which counts where group policy and computer set UserOperations differently follows the registered reading.',
      '群組原則與電腦設定的 UserOperations 不同時，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'registry-policy-precedence',
  },
  {
    ...policy(
      'TYPE',
      'What a policy of another type than REG_DWORD counts for follows the registered reading.',
      '群組原則的值類型不是 REG_DWORD 時，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'registry-value-of-another-type',
  },
  {
    ...policy(
      'OTHER-VALUES',
      'Whether another value of the table counts in the policies key follows the registered reading.',
      '表中其他值置於原則機碼時是否生效，依登記的解讀而定。',
    ),
    row: 'VLActivationInterval, SkipRearm',
    needs: ['registry', 'wmi', 'slmgr'],
    level: 'SHOULD',
    interpretation: 'registry-policy-of-other-values',
  },
];

function policy(id: string, en: string, zh: string): Clause {
  return {
    id: `REGISTRY-POLICY-${id}`,
    section: 'Table 3',
    row: 'UserOperations',
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['registry', 'slmgr'],
  };
}
