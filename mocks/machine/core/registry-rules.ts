import type { RegistryHive, RegistryValue } from '../../../contracts/types/target-control.js';

/** How a computer reads one value of Table 3. */
export interface RegistryRule {
  /** The key that it is read from, relative to the key of the hive. */
  readonly path: string;
  readonly type: RegistryValue['type'];
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

const plain: Omit<RegistryRule, 'type'> = {
  path: '',
  otherTypes: 'as-absent',
  emptyText: 'as-absent',
  hives: ['software'],
  onWhen: 'one',
};

/** Table 3 in the default reading of every registered interpretation, and SkipRearm, which Table 2 names. */
export const standardRules: RegistryRules = {
  'Activation\\AlternateURL': { ...plain, type: 'REG_SZ', path: 'Activation' },
  DisableDnsPublishing: { ...plain, type: 'REG_DWORD', onWhen: 'non-zero' },
  DnsDomainPublishList: { ...plain, type: 'REG_MULTI_SZ' },
  EnableKmsLowPriority: { ...plain, type: 'REG_DWORD', onWhen: 'non-zero' },
  KeyManagementServiceListeningPort: { ...plain, type: 'REG_SZ' },
  KeyManagementServiceName: { ...plain, type: 'REG_SZ' },
  KeyManagementServicePort: { ...plain, type: 'REG_SZ' },
  KeyManagementServiceVersion: { ...plain, type: 'REG_SZ' },
  UserOperations: { ...plain, type: 'REG_DWORD', hives: ['policies', 'software'] },
  VLActivationInterval: { ...plain, type: 'REG_DWORD' },
  VLRenewalInterval: { ...plain, type: 'REG_DWORD' },
  'Activation\\Manual': { ...plain, type: 'REG_DWORD', path: 'Activation' },
  'Activation\\NotificationDisabled': { ...plain, type: 'REG_DWORD', path: 'Activation' },
  SkipRearm: { ...plain, type: 'REG_DWORD' },
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

/** The rule of a value and the key to read it from. A value below an App-ID or SKU-ID goes by the rule of its name; one that Table 3 does
 * not have is read as it stands. */
export function ruleFor(rules: RegistryRules, path: string, name: string): { rule: RegistryRule; at: string } {
  const row = rowOf(rules, path === '' ? name : `${path}\\${name}`);
  if (row !== undefined) return { rule: row, at: row.path };
  return { rule: rowOf(rules, name) ?? { ...plain, type: 'REG_SZ' }, at: path };
}

/** The rows by their names in small letters. Each look at a value asks for its row. */
const rowsOf = new WeakMap<RegistryRules, ReadonlyMap<string, RegistryRule>>();

function rowOf(rules: RegistryRules, row: string): RegistryRule | undefined {
  const rows = rowsOf.get(rules) ?? new Map(Object.entries(rules).map(([name, rule]) => [name.toLowerCase(), rule]));
  rowsOf.set(rules, rows);
  return rows.get(row.toLowerCase());
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
