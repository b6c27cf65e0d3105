import { keyRing } from '../contracts/key-ring.js';
import type { Edition } from '../contracts/profiles/policy-profile.js';
import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import type { KeyRingEntry } from '../contracts/types/key-ring.js';

/** The edition that a feature names as the guide does. Throws where there is none. */
export function editionNamed(name: string): Edition {
  return find(windows7And2008R2.editions, known => known.name === name, `edition named "${name}"`);
}

/** The key that a feature names by its label. Throws where there is none. */
export function keyLabelled(label: string): KeyRingEntry {
  return find(keyRing, known => known.label === label, `key labelled "${label}"`);
}

function find<Item>(items: readonly Item[], matches: (item: Item) => boolean, what: string): Item {
  const found = items.find(matches);
  if (found === undefined) throw new Error(`the policy profile has no ${what}`);
  return found;
}
