import type { Clause, Need } from './clause.js';

/** A clause about what a user is told: judged by the notifications of a computer. */
export function told(id: string, row: string, en: string, zh: string, needs: readonly Need[] = []): Clause {
  return {
    id: `NOTIFY-${id}`,
    section: 'Table 1',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['notifications', 'stimuli', ...needs],
  };
}

/** The guide leaves it open: a registered reading decides. */
export function leftOpen(clause: Clause, interpretation: string): Clause {
  return { ...clause, level: 'SHOULD', interpretation };
}

/** Nothing that can be observed would tell; why not, in both languages. */
export function unseen(clause: Clause, en: string, zh: string): Clause {
  return { ...clause, level: 'INFO', notTestable: { en, zh } };
}
