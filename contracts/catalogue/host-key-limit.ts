import type { Clause } from './clause.js';

const section = 'Table 10';
const row = '0xC004C008';
const code = '0xC004C008';

/** How often a KMS host key can be activated, and what a change of hardware does to it. */
export const hostKeyLimit: readonly Clause[] = [
  serviceClause(
    'HOST-KEY-SIX-COMPUTERS',
    'A KMS host key is activated on at most six different computers; the seventh is refused.',
    'KMS 主機金鑰最多可在六部不同的電腦上啟用；第七部會遭拒絕。',
  ),
  {
    ...serviceClause(
      'HOST-KEY-TEN-ON-EACH',
      'On each of those computers the key is activated at most ten times.',
      '在每一部電腦上，該金鑰最多可啟用十次。',
    ),
    interpretation: 'host-key-limit',
  },
  {
    ...serviceClause(
      'HOST-KEY-TEN-IN-TOTAL',
      'In the other reading the key is activated at most ten times in all.',
      '依另一種解讀，該金鑰總共最多可啟用十次。',
    ),
    level: 'SHOULD',
    interpretation: 'host-key-limit',
  },
  serviceClause(
    'HOST-KEY-ACCOUNT',
    'Every activation is booked on its key and its computer; a refused one books nothing; keys share no account.',
    '每次啟用都計入其金鑰與電腦；遭拒的啟用不計入；各金鑰分別計算。',
  ),
  hostClause(
    'HOST-KEY-LIMIT-SHOWN',
    'A KMS host that the activation service refuses shows the code, stays unactivated and refuses clients.',
    '遭啟用伺服器拒絕的 KMS 主機會顯示錯誤碼、維持未啟用狀態並拒絕用戶端。',
  ),
  hostClause(
    'HOST-KEY-LIMIT-REACTIVATED',
    'A KMS host that is activated again draws on the same computer of the allowance.',
    '再次啟用的 KMS 主機使用額度中的同一部電腦。',
  ),
  {
    ...hostClause(
      'HOST-KEY-ACTIVATED-ONCE',
      'A KMS host activates once; afterwards it asks the activation service for nothing.',
      'KMS 主機只需啟用一次，之後不再向啟用伺服器提出任何要求。',
    ),
    profiles: ['machine'],
    needs: ['wmi'],
  },
  {
    ...hardwareClause(
      'HOST-KEY-HARDWARE-CHANGED',
      'Whether a KMS host counts as another computer when it is activated again after a hardware change beyond tolerance follows the registered reading.',
      '硬體變更超出容許範圍的 KMS 主機再次啟用時是否視為另一部電腦，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'changed-host-activated-again',
  },
  hardwareClause(
    'HOST-KEY-HARDWARE-WITHIN',
    'After a hardware change within tolerance it is the same computer.',
    '硬體變更在容許範圍內時，仍視為同一部電腦。',
  ),
  {
    ...hardwareClause(
      'HOST-HARDWARE-GRACE',
      'A KMS host whose hardware changed beyond tolerance is in the out-of-tolerance grace period.',
      '硬體變更超出容許範圍的 KMS 主機會進入容許寬限期外 (OOT) 的寬限期。',
    ),
    code: '0xC004F00F',
  },
  {
    ...hardwareClause(
      'HOST-HARDWARE-GRACE-CLIENTS',
      'Whether a KMS host in that grace period answers clients follows the registered reading.',
      '處於該寬限期的 KMS 主機是否回應用戶端，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'host-in-grace',
    code: '0xC004F041',
  },
  {
    ...hardwareClause(
      'HOST-HARDWARE-NOTIFICATION',
      'A KMS host in notification refuses every client as not activated.',
      '處於通知狀態的 KMS 主機會以未啟用為由拒絕所有用戶端。',
    ),
    needs: ['wmi', 'stimuli'],
    code: '0xC004F041',
  },
];

function serviceClause(id: string, en: string, zh: string): Clause {
  return {
    id,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'activation-service',
    profiles: [],
    needs: [],
    code,
  };
}

function hostClause(id: string, en: string, zh: string): Clause {
  return { ...serviceClause(id, en, zh), role: 'kms-host', profiles: ['machine', 'kms-host'] };
}

function hardwareClause(id: string, en: string, zh: string): Clause {
  return { ...hostClause(id, en, zh), profiles: ['machine'], needs: ['wmi', 'stimuli'] };
}
