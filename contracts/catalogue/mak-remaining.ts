import type { Clause, Level } from './clause.js';

/** What the activation service answers a management tool that asks how many activations remain on a key. */
export const makRemaining: readonly Clause[] = [
  asked(
    'MAK-REMAINING',
    'MUST',
    'Asked about a MAK, the activation service answers how many activations remain on it: each one that is granted leaves one less.',
    '查詢 MAK 時，啟用伺服器回答該金鑰的剩餘啟用次數：每核准一次啟用即減少一次。',
  ),
  asked(
    'MAK-REMAINING-EXTENDED',
    'SHOULD',
    'What was granted beyond the allowance of a MAK counts among its remaining activations.',
    'MAK 額度之外另行核准的次數，計入剩餘啟用次數。',
  ),
  asked(
    'MAK-REMAINING-MAK-ONLY',
    'SHOULD',
    'A KMS host key, which is limited on each computer, has no number of remaining activations.',
    'KMS 主機金鑰依電腦限制啟用次數，沒有剩餘啟用次數。',
  ),
  asked(
    'MAK-REMAINING-REFUSED',
    'SHOULD',
    'Asked about a product key that it would not activate, the activation service refuses to answer as it would refuse to activate.',
    '查詢不會予以啟用的產品金鑰時，啟用伺服器以拒絕啟用的相同方式拒絕回答。',
  ),
];

function asked(id: string, level: Level, en: string, zh: string): Clause {
  return {
    id,
    section: 'MAK scenarios',
    row: 'MAK independent activation',
    statement: { en, zh },
    level,
    role: 'activation-service',
    profiles: [],
    needs: [],
  };
}
