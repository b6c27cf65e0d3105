import type { Edition } from '../../../../contracts/profiles/policy-profile.js';
import type { KeyRingEntry } from '../../../../contracts/types/key-ring.js';
import { outOfBoxGrace } from '../keys.js';
import type { License, Machine } from '../machine.js';
import { nextClientMachineId } from '../next-client-machine-id.js';

/** Policies of product keys, one function each. */
export interface KeysPolicies {
  /** A computer as set-up leaves it: with the setup key of its edition installed (glossary, GVLK). */
  asSetUp(machine: Machine): Machine;
  /** What was typed as a product key, as it is compared: `/ipk` takes small letters, and nothing but hyphens between the groups. */
  typedKey(typed: string): string;
  /** 0x00000000, or why this key cannot be installed here (Table 10). */
  judgeKey(machine: Machine, productKey: string): string;
  /** The product key that a computer has from set-up on (Table 9). */
  keyFromSetUp(keyRing: readonly KeyRingEntry[], edition: Edition): KeyRingEntry | null;
  /** The licence after another product key took the place of the one before. Registered interpretation `license-after-key-change`. */
  licenseAfterKeyChange(license: License, graceEndsAt: number): License;
  /** The client machine id after that, and the random numbers that are left (support article on KMS). */
  identityAfterKeyChange(machine: Machine): Pick<Machine, 'clientMachineId' | 'random'>;
  /** Whether an installed key stays in the registry for `/cpky` to remove: no MAK and no KMS host key does (Table 2, /cpky). */
  keepsKeyInRegistry(key: KeyRingEntry): boolean;
}

/** The guide's, in the default reading. */
export const standardKeys: KeysPolicies = {
  keyFromSetUp: (keyRing, edition) =>
    keyRing.find(entry => entry.channel === 'setup' && entry.edition === edition.id) ?? null,
  licenseAfterKeyChange: (license, graceEndsAt) => (license.status === 1 ? outOfBoxGrace(graceEndsAt) : license),
  identityAfterKeyChange: nextClientMachineId,
  asSetUp: machine => machine,
  typedKey: typed => typed.trim().toUpperCase(),
  judgeKey: (machine, productKey) => {
    const entry = machine.keyRing.find(known => known.productKey === productKey);
    if (entry === undefined) return '0xC004F050';
    if (entry.channel === 'setup' && entry.edition !== machine.computer.edition.id) return '0xC004F050';
    return entry.channel !== 'setup' && entry.blockedLocally ? '0xC004F051' : '0x00000000';
  },
  keepsKeyInRegistry: key => key.channel === 'setup',
};
