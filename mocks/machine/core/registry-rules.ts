import type { RegistryHive, RegistryValue } from '../../../contracts/types/target-control.js';

/** How a computer reads one value of Table 3. */
export interface RegistryRule {
  /** The key that it is read from, relative to the key of the hive. */
  readonly path: string;
  /** What a value of another type is worth. Registered interpretation `registry-value-of-another-type`. */
  readonly otherTypes: 'as-absent' | 'by-content';
  /** What an empty text is worth. Registered interpretation `registry-empty-text`. */
  readonly emptyText: 'as-absent' | 'as-written';
  /** Where it counts; the first hive that has it wins. Registered interpretation `registry-policy-precedence`. */
  readonly hives: readonly RegistryHive[];
  /** Which numbers switch it on, where it is a switch. Registered interpretation `registry-switch-other-than-one`. */
  readonly onWhen: 'one' | 'non-zero';
}

/** By the name of the row: the value, with the key below that of the hive before it. */
export type RegistryRules = Readonly<Record<string, RegistryRule>>;

const plain: RegistryRule = {
  path: '',
  otherTypes: 'as-absent',
  emptyText: 'as-absent',
  hives: ['software'],
  onWhen: 'one',
};

/** Table 3 in the default reading of every registered interpretation, and SkipRearm, which Table 2 names. */
export const standardRules: RegistryRules = {
  'Activation\\AlternateURL': { ...plain, path: 'Activation' },
  DisableDnsPublishing: { ...plain, onWhen: 'non-zero' },
  DnsDomainPublishList: plain,
  EnableKmsLowPriority: { ...plain, onWhen: 'non-zero' },
  KeyManagementServiceListeningPort: plain,
  KeyManagementServiceName: plain,
  KeyManagementServicePort: plain,
  KeyManagementServiceVersion: plain,
  UserOperations: { ...plain, hives: ['policies', 'software'] },
  VLActivationInterval: plain,
  VLRenewalInterval: plain,
  'Activation\\Manual': { ...plain, path: 'Activation' },
  'Activation\\NotificationDisabled': { ...plain, path: 'Activation' },
  SkipRearm: plain,
};

/** The rules with one of them changed. */
export function withRule(rules: RegistryRules, row: string, change: Partial<RegistryRule>): RegistryRules {
  const rule = Object.hasOwn(rules, row) ? rules[row] : undefined;
  if (rule === undefined) throw new Error(`Table 3 has no row ${row}`);
  return { ...rules, [row]: { ...rule, ...change } };
}

/** All rules changed in the same way. */
export function everyRule(rules: RegistryRules, change: Partial<RegistryRule>): RegistryRules {
  return Object.fromEntries(Object.entries(rules).map(([row, rule]) => [row, { ...rule, ...change }]));
}

/** The rule of a value, named as Table 3 names it, and the key to read it from. A value below an App-ID or SKU-ID goes by the rule of its name;
 * one that Table 3 does not have is read as it stands. */
export function ruleFor(rules: RegistryRules, path: string, name: string): { rule: RegistryRule; at: string } {
  const row = rules[path === '' ? name : `${path}\\${name}`];
  if (row !== undefined) return { rule: row, at: row.path };
  return { rule: rules[name] ?? plain, at: path };
}

/** A REG_DWORD; by its content also a text that is a whole number of 32 bits. */
export function numberIn(value: RegistryValue | null, { otherTypes }: RegistryRule): number | null {
  if (value?.type === 'REG_DWORD') return value.data;
  if (otherTypes === 'as-absent' || value?.type !== 'REG_SZ' || !/^\d{1,10}$/.test(value.data)) return null;
  return Number(value.data) > 0xffff_ffff ? null : Number(value.data);
}

/** A REG_SZ that is not empty; by its content also a number, or a list of one line. */
export function textIn(value: RegistryValue | null, { emptyText, otherTypes }: RegistryRule): string | null {
  if (value?.type === 'REG_SZ') return value.data === '' && emptyText === 'as-absent' ? null : value.data;
  if (otherTypes === 'as-absent') return null;
  if (value?.type === 'REG_DWORD') return String(value.data);
  return value?.type === 'REG_MULTI_SZ' && value.data.length === 1 ? value.data[0] || null : null;
}

/** A REG_MULTI_SZ; by its content also a text, which is one line. */
export function textsIn(value: RegistryValue | null, { otherTypes }: RegistryRule): readonly string[] | null {
  if (value?.type === 'REG_MULTI_SZ') return value.data;
  return otherTypes === 'by-content' && value?.type === 'REG_SZ' && value.data !== '' ? [value.data] : null;
}
