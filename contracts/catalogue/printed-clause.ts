import type { Clause } from './clause.js';

/** A clause on what slmgr prints on a KMS client, or on a computer with a MAK. MUST where the guide's own words decide it. */
export function printed(id: string, row: string, level: 'MUST' | 'SHOULD', en: string, zh: string): Clause {
  return {
    id,
    section: 'Table 2',
    row,
    ...(level === 'SHOULD' ? { source: 'published output of slmgr' } : {}),
    statement: { en, zh },
    level,
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['slmgr'],
  };
}

/** The same on a KMS host. */
export function printedByHost(...clause: Parameters<typeof printed>): Clause {
  return { ...printed(...clause), role: 'kms-host' };
}

/** The clause in a state that only a stimulus reaches. */
export function afterStimulus(clause: Clause): Clause {
  return { ...clause, needs: [...clause.needs, 'stimuli'] };
}

/** The clause where nothing that the guide describes leads into the state it is about. */
export function inUnreachedState(clause: Clause): Clause {
  return {
    ...clause,
    level: 'INFO',
    notTestable: {
      en: 'Nothing that the guide describes brings a computer into this state.',
      zh: '指南所述的任何情況都不會使電腦進入此狀態。',
    },
  };
}
