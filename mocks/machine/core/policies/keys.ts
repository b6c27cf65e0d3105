import type { Machine } from '../machine.js';

/** Policies of product keys, one function each. */
export interface KeysPolicies {
  /** A computer as set-up leaves it: with the setup key of its edition installed (glossary, GVLK). */
  asSetUp(machine: Machine): Machine;
  /** What was typed as a product key, as it is compared: `/ipk` takes small letters, and nothing but hyphens between the groups. */
  typedKey(typed: string): string;
  /** 0x00000000, or why this key cannot be installed here (Table 10). */
  judgeKey(machine: Machine, productKey: string): string;
}

/** The guide's, in the default reading. */
export const standardKeys: KeysPolicies = {
  asSetUp: machine => machine,
  typedKey: typed => typed.trim().toUpperCase(),
  judgeKey: (machine, productKey) => {
    const entry = machine.keyRing.find(known => known.productKey === productKey);
    if (entry === undefined) return '0xC004F050';
    if (entry.channel === 'setup' && entry.edition !== machine.computer.edition.id) return '0xC004F050';
    return entry.channel !== 'setup' && entry.blockedLocally ? '0xC004F051' : '0x00000000';
  },
};
