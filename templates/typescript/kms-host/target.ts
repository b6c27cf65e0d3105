/** What this target has: the verbs of profile kms-host, as far as they are written. */
import type { Answer, CreateHost, InstallHostKey, KeyRingEntry, OpenWorld, TargetControl } from 'volume-activation-tck';

interface Host {
  setUp: CreateHost;
  key: KeyRingEntry | null;
}

/** One scenario: nothing in it may be seen from another. */
interface World {
  opened: OpenWorld;
  hosts: Map<string, Host>;
}

const success = '0x00000000';
const worlds = new Map<string, World>();
let opened = 0;

function worldNamed(name: string): World {
  const world = worlds.get(name);
  if (world === undefined) throw new Error(`no world "${name}" is open`);
  return world;
}

/** Guide, Table 10: a key that the computer knows to be blocked is not installed, nor one that is no key at all. */
export async function installHostKey(request: InstallHostKey): Promise<Answer<{ code: string }>> {
  const world = worldNamed(request.world);
  const key = world.opened.keyRing.find(({ productKey }) => productKey === request.productKey);
  if (key === undefined) return { result: { code: '0xC004F050' } };
  if (key.channel !== 'setup' && key.blockedLocally) return { result: { code: '0xC004F051' } };
  const host = world.hosts.get(request.host);
  if (host === undefined) throw new Error(`no host "${request.host}"`);
  host.key = key;
  return { result: { code: success } };
}

const target: Partial<TargetControl> = {
  /** What is declared here is asked for, and judged. Declare only what is there. */
  describe: async () => ({
    result: {
      name: 'My KMS host',
      version: '0.1.0',
      contract: '1.0',
      profiles: ['kms-host'],
      // 'event-log' once hostEvents is written.
      interfaces: [],
      // 'virtual-clock' once advance is written: time then passes when the kit says so.
      capabilities: [],
      readings: {},
    },
  }),

  /** A scenario begins. The request says where DNS and the activation service are, which keys exist, and what time it is. */
  open: async request => {
    opened += 1;
    const world = `world-${opened}`;
    worlds.set(world, { opened: request, hosts: new Map() });
    return { result: { world } };
  },

  /** The scenario is over: whatever listens for it, stops. */
  close: async ({ world }) => {
    worlds.delete(world);
    return { result: {} };
  },

  /** A KMS host as it comes out of set-up, without a key. It will listen at request.address, request.kmsPort. */
  createHost: async request => {
    worldNamed(request.world).hosts.set(request.host, { setUp: request, key: null });
    // When it next has something to do by itself; null: never, or it cannot tell.
    return { result: { nextDue: null } };
  },

  // Your first passing clause (README.md, step 2): take the "// " away.
  // installHostKey,

  // Still to come, in this order: activateHost, configureHost, hostStatus, hostEvents, advance.
};

/** Exactly one of three: a result; that the verb is not there; or that it broke. */
export async function answer(verb: string, request: unknown): Promise<Answer<unknown>> {
  if (!Object.hasOwn(target, verb)) return { unsupported: `${verb} is not written yet` };
  const act = target[verb as keyof TargetControl] as (request: unknown) => Promise<Answer<unknown>>;
  try {
    return await act(request);
  } catch (error) {
    console.error(error);
    return { fault: String(error).slice(0, 1000) };
  }
}
