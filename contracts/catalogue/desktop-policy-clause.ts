import type { Clause } from './clause.js';

/** A clause about a group policy of Table 4: judged by the desktop of a computer. */
export function policy(id: string, row: string, en: string, zh: string): Clause {
  return {
    id: `DESKTOP-POLICY-${id}`,
    section: 'Table 4',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['desktop', 'stimuli'],
  };
}
