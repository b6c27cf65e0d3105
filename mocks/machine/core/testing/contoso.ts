import { keyRing } from '../../../../contracts/key-ring.js';
import type { Edition } from '../../../../contracts/profiles/policy-profile.js';
import { windows7And2008R2 } from '../../../../contracts/profiles/windows-7-2008-r2/index.js';
import type { KeyRingEntry } from '../../../../contracts/types/key-ring.js';
import { day } from '../instants.js';
import { outOfBoxGrace } from '../keys.js';
import { type Computer, type Machine, setUp } from '../machine.js';
import { standardRules } from '../registry-rules.js';
import { standardPolicies } from '../standard-policies.js';

/** 2009-07-22T09:00:00Z in epoch milliseconds. */
export const morning = Date.UTC(2009, 6, 22, 9);

export const profile = windows7And2008R2;

/** A computer fresh from set-up in contoso.com: a KMS client with Windows 7 Enterprise, unless told otherwise. */
export function contosoComputer(editionId = 'windows-7-enterprise', changes: Partial<Computer> = {}): Machine {
  return setUp(
    {
      computer: {
        name: 'WS-1',
        domain: 'contoso.com',
        searchSuffixes: [],
        edition: editionOf(editionId),
        virtualMachine: false,
        hardwareId: '1'.repeat(36),
        qualifyingMarker: true,
        clockOffsetMinutes: 0,
        displayLanguage: 'en-US',
        serverCore: false,
        accounts: [],
        ...changes,
      },
      clientMachineId: '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
      seed: 7,
      keyRing,
      installedKey: standardPolicies.keyFromSetUp(keyRing, editionOf(editionId)),
      kmsPort: profile.kmsPort,
      rearms: profile.rearms,
      license: outOfBoxGrace(morning + profile.graceDays.outOfBox * day),
      registryRules: standardRules,
    },
    morning,
  );
}

/** A server with this key of the ring installed, activated for good. */
export function activatedServer(label = 'KMS_C key'): Machine {
  const server = contosoComputer('server-2008-r2-enterprise', { name: 'KMS_1' });
  return {
    ...server,
    installedKey: keyLabelled(label),
    license: { status: 1, reason: '0x00000000', graceEndsAt: null, validUntil: null },
    timers: { attemptAt: null, watchUntil: null, publishAt: null },
  };
}

/** The key of the ring that a feature calls by this label. */
export function keyLabelled(label: string): KeyRingEntry {
  const entry = keyRing.find(known => known.label === label);
  if (entry === undefined) throw new Error(`no key labelled ${label}`);
  return entry;
}

function editionOf(id: string): Edition {
  const edition = profile.editions.find(known => known.id === id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  return edition;
}
