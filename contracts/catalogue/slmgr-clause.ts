import type { Clause, Level } from './clause.js';

/** A clause on one row of Table 2, or several, judged at the command prompt and by what the computer then says of itself. */
export function slmgrClause(
  level: Level,
  id: string,
  row: string,
  en: string,
  zh: string,
  changes: Partial<Clause> = {},
): Clause {
  return {
    id: `SLMGR-${id}`,
    section: 'Table 2',
    row,
    statement: { en, zh },
    level,
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['slmgr', 'wmi'],
    ...changes,
  };
}
