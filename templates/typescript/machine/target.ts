/** What this target has: the verbs of profile machine, as far as they are written. */
import type { Answer, CreateComputer, OpenWorld, TargetControl } from 'volume-activation-tck';

interface Computer {
  setUp: CreateComputer;
  productKey: string;
}

/** One scenario: nothing in it may be seen from another. */
interface World {
  opened: OpenWorld;
  computers: Map<string, Computer>;
}

const worlds = new Map<string, World>();
let opened = 0;

function worldNamed(name: string): World {
  const world = worlds.get(name);
  if (world === undefined) throw new Error(`no world "${name}" is open`);
  return world;
}

/** slmgr /dli of a computer on which nothing has happened yet: its first grace period runs. */
export function showLicence({ setUp, productKey }: Computer): string {
  return `Name: ${setUp.edition}
Partial Product Key: ${productKey.slice(-5)}
License Status: Initial grace period
`;
}

/** slmgr option → what it prints. */
const commands: Partial<Record<string, (computer: Computer) => string>> = {
  // Your first passing clause (README.md, step 2): take the "// " away.
  // '/dli': showLicence,
};

const target: Partial<TargetControl> = {
  /** What is declared here is asked for, and judged. Declare only what is there. */
  describe: async () => ({
    result: {
      name: 'My computer',
      version: '0.1.0',
      contract: '1.0',
      profiles: ['machine'],
      // wmi, registry, event-log, stimuli, notifications, desktop: each once its verbs are written.
      interfaces: ['slmgr'],
      // virtual-clock, event-export, registry-files, token-activation: likewise.
      capabilities: [],
      readings: {},
    },
  }),

  /** A scenario begins. The request says where DNS and the activation service are, which keys exist, and what time it is. */
  open: async request => {
    opened += 1;
    const world = `world-${opened}`;
    worlds.set(world, { opened: request, computers: new Map() });
    return { result: { world } };
  },

  /** The scenario is over: whatever listens for it, stops. */
  close: async ({ world }) => {
    worlds.delete(world);
    return { result: {} };
  },

  /** A computer as it comes out of set-up, with the setup key of its edition (guide, Table 9). */
  createComputer: async request => {
    const world = worldNamed(request.world);
    const key = world.opened.keyRing.find(each => each.channel === 'setup' && each.edition === request.edition);
    if (key === undefined) throw new Error(`no setup key for ${request.edition}`);
    world.computers.set(request.computer, { setUp: request, productKey: key.productKey });
    // When it next has something to do by itself; null: never, or it cannot tell.
    return { result: { nextDue: null } };
  },

  /** Runs slmgr (guide, Table 2) as typed: request.arguments is ["/ipk", "…"], for example. */
  runSlmgr: async request => {
    const computer = worldNamed(request.world).computers.get(request.computer);
    if (computer === undefined) throw new Error(`no computer "${request.computer}"`);
    const [option = ''] = request.arguments;
    const command = commands[option];
    if (command !== undefined) return { result: { exitCode: 0, output: command(computer) } };
    // E_INVALIDARG: this slmgr does not know the option.
    return { result: { exitCode: 0x80070057, output: `Unrecognized option: ${option}\n` } };
  },

  // Still to come, each with what it lets you declare:
  //   wmi: readWmi, callWmi                   registry: readRegistry, writeRegistry, deleteRegistry
  //   event-log: readEvents                   stimuli: stimulate
  //   virtual-clock: advance                  notifications: readNotifications
  //   desktop: readDesktop, changeDesktop, setGroupPolicy
  //   event-export: exportEvents              registry-files: exportRegistry, importRegistry
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
