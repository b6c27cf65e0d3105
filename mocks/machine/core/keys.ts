import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { KeyRingEntry } from '../../../contracts/types/key-ring.js';
import { day } from './instants.js';
import { type License, type Machine, success } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { deleteValue, writeValue } from './registry.js';

/** The computer after a change of key, and `0x00000000` or why there was none. */
interface KeyChange {
  machine: Machine;
  code: string;
}

/** Installs a product key, replacing the one there is (Table 2, /ipk). A refused key changes nothing.
 * A KMS client begins to ask for a KMS at once; any other key waits to be activated. */
export function installKey(
  machine: Machine,
  typed: string,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): KeyChange {
  const productKey = policies.typedKey(typed);
  const code = policies.judgeKey(machine, productKey);
  const entry = machine.keyRing.find(known => known.productKey === productKey);
  if (code !== success || entry === undefined) return { machine, code };
  const replaced = machine.installedKey?.productKey !== entry.productKey;
  const graceEndsAt = now + profile.graceDays.outOfBox * day;
  return {
    machine: {
      ...machine,
      ...(replaced ? policies.identityAfterKeyChange(machine) : {}),
      installedKey: entry,
      license: replaced ? policies.licenseAfterKeyChange(machine.license, graceEndsAt) : machine.license,
      learnt: replaced ? null : machine.learnt,
      registry: (policies.keepsKeyInRegistry(entry)
        ? keptInRegistry(machine, entry)
        : clearKeyFromRegistry(machine).machine
      ).registry,
      timers: { attemptAt: policies.activatesAtKms(entry) ? now : null, watchUntil: null, publishAt: null },
    },
    code,
  };
}

/** Where the kit's computers keep a product key for the operations of set-up; the guide does not name the value. */
const keyInRegistry = 'ProductKey';

function keptInRegistry(machine: Machine, { productKey }: KeyRingEntry): Machine {
  return writeValue(machine, '', keyInRegistry, { type: 'REG_SZ', data: productKey });
}

/** Removes the product key from the registry, and from nowhere else (Table 2, /cpky). */
export function clearKeyFromRegistry(machine: Machine): KeyChange {
  return { machine: deleteValue(machine, '', keyInRegistry), code: success };
}

/** Removes the product key (Table 2, /upk). The licence is lost at the next restart. */
export function uninstallKey(machine: Machine): KeyChange {
  if (machine.installedKey === null) return { machine, code: '0xC004F014' };
  const timers = { attemptAt: null, watchUntil: null, publishAt: null };
  return { machine: { ...machine, installedKey: null, timers }, code: success };
}

/** A licence in the first grace period (Table 8, OOB grace). */
export function outOfBoxGrace(graceEndsAt: number): License {
  return { status: 2, reason: '0x4004F00C', graceEndsAt, validUntil: null };
}
