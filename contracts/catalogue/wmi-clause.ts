import type { Bilingual, Clause, Level, Need } from './clause.js';

/** What a clause of Table 12 says where it is not the ordinary: a MUST for a client, read through WMI alone. */
export interface WmiTraits {
  level?: Level;
  /** Judged on a computer that is a KMS host. */
  onHost?: true;
  needs?: readonly Need[];
  interpretation?: string;
  source?: string;
  notTestable?: Bilingual;
}

/** One clause of Table 12. `id` is given without its prefix, `members` as the class has them. */
export function wmiClause(
  prefix: 'SERVICE' | 'PRODUCT',
  id: string,
  members: string,
  en: string,
  zh: string,
  traits: WmiTraits = {},
): Clause {
  const { onHost, needs = [], ...rest } = traits;
  const name = prefix === 'SERVICE' ? 'SoftwareLicensingService' : 'SoftwareLicensingProduct';
  return {
    id: `WMI-${prefix}-${id}`,
    section: 'Table 12',
    row: members
      .split(', ')
      .map(member => `${name}.${member}`)
      .join(', '),
    statement: { en, zh },
    level: 'MUST',
    role: onHost ? 'kms-host' : 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', ...needs],
    ...rest,
  };
}
