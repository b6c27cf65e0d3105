import type { Clause } from './clause.js';

/** How a KMS client chooses among the hosts of DNS. A split is judged statistically: the features give the number of attempts and the bound,
 * which a client that draws as it should misses once in a thousand runs at most. */
export const discoveryWeights: readonly Clause[] = [
  scenario(
    'SPLIT',
    'Table 5',
    'Of two hosts of one priority with the weights 75 and 25, three clients in four ask the first.',
    '同一優先順序、權數為 75 與 25 的兩部主機，約四分之三的用戶端詢問前者。',
  ),
  scenario(
    'THREE',
    'Table 5',
    'Any number of hosts of one priority are chosen in proportion to their weights.',
    '同一優先順序的多部主機依權數比例被選取。',
  ),
  scenario(
    'ALIKE',
    'Single-site network',
    'Hosts that are published without priority and weight are chosen alike.',
    '未設定優先順序與權數的主機以相同機率被選取。',
  ),
  {
    ...scenario(
      'ZERO',
      'Table 5',
      'A host of weight 0 is hardly ever chosen beside one that has a weight.',
      '權數為 0 的主機在有其他權數的主機時極少被選取。',
    ),
    source: 'RFC 2782, usage rules',
    level: 'SHOULD',
  },
  {
    ...scenario(
      'NEXT',
      'Table 5',
      'When a host fails, the next of its group is chosen by the weights of those that are left.',
      '主機失敗時，依同組其餘主機的權數選取下一部。',
    ),
    source: 'Planning Guide, KMS client discovery',
  },
  scenario(
    'PRIORITY-FIRST',
    'Table 5',
    'No weight outdoes a lower priority value.',
    '任何權數皆不優先於較低的優先順序數值。',
  ),
  scenario(
    'GROUP-FIRST',
    'Global network',
    'As long as one host of the near group answers, no host of the far group is asked.',
    '只要較近群組中有一部主機回應，就不會詢問較遠群組的主機。',
  ),
  scenario(
    'GROUP-NEXT',
    'Global network',
    'When the whole near group fails, the far group is asked and split by its own weights.',
    '較近群組全部失敗時，改詢問較遠群組，並依其自身權數分配。',
  ),
  scenario(
    'TABLE-6',
    'Table 6',
    'With caching off, as the clients of the global network are set, the weights split the attempts of an activated client too.',
    '如全域網路用戶端所設定停用快取時，已啟用用戶端的嘗試亦依權數分配。',
  ),
];

function scenario(id: string, row: string, en: string, zh: string): Clause {
  return {
    id: `WEIGHT-${id}`,
    section: 'KMS scenarios',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', 'slmgr'],
  };
}
