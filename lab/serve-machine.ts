import { activationServiceControl, dnsControl, kmsHostControl, targetControl } from '../contracts/generated/verbs.js';
import { keyRing } from '../contracts/key-ring.js';
import type { Edition } from '../contracts/profiles/policy-profile.js';
import type { DisplayLanguage } from '../contracts/types/target-control.js';
import type { Endpoint, Timestamp } from '../contracts/types/values.js';
import { createReference } from '../reference/index.js';
import { callContract } from '../transport/call-contract.js';
import { controlBodyBytes, serveContract } from '../transport/serve-contract.js';
import { urlOf } from '../transport/url-of.js';
import { Identities } from './identities.js';
import { keepTime, type MachineClock } from './machine-time.js';
import { type ServedMocks, serveMocks } from './serve-mocks.js';
import { unwrap } from './unwrap.js';
import { toTimestamp } from './virtual-time.js';

/** One computer to set up. */
export interface StandingComputer {
  name: string;
  edition: Edition;
}

export interface ServeMachineOptions {
  /** An IP address of this machine. */
  address: string;
  /** For target control; 0 takes a free one. */
  port: number;
  computers: readonly StandingComputer[];
  displayLanguage: DisplayLanguage;
  /** Other computers that have contacted the KMS host before. */
  count: number;
  clock: MachineClock;
  /** Epoch milliseconds at which the world begins. */
  start: number;
}

export interface ServedMachine {
  control: Endpoint;
  /** The world's name in target control. */
  world: string;
  mocks: ServedMocks;
  close(): Promise<void>;
}

const domain = 'contoso.com';

/** Lets simulated computers stand, with the three mocks around them: driven by target control at one port until they are closed. If one part cannot
 * start, the others are closed and its error is thrown. */
export async function serveMachine(options: ServeMachineOptions): Promise<ServedMachine> {
  const { address, start, clock } = options;
  const now = toTimestamp(start);
  const mocks = await serveMocks({ address, now });
  try {
    const controls = {
      service: callContract(activationServiceControl, urlOf(mocks.activationService.control)),
      host: callContract(kmsHostControl, urlOf(mocks.kmsHost.control)),
      dns: callContract(dnsControl, urlOf(mocks.dns.control)),
    };
    if (options.count > 0) {
      await controls.host.configure({ contactedBy: { computers: options.count, requiredCount: 25, first: 1 } });
    }
    const reference = createReference();
    const { world } = unwrap(
      await reference.open({
        scenario: 'a standing computer',
        profile: 'machine',
        // Whoever keeps the time moves it by target control, the wall's too.
        clock: 'virtual',
        now,
        seed: 1,
        keyRing: [...keyRing],
        dnsServers: [mocks.dns.protocol],
        activationServiceUrl: urlOf(mocks.activationService.protocol),
        readings: {},
      }),
      'open',
    );
    const identities = new Identities(1);
    for (const { name, edition } of options.computers) {
      const description = {
        world,
        computer: name,
        domain,
        searchSuffixes: [],
        edition: edition.id,
        virtualMachine: false,
        ...identities.next(),
        qualifyingMarker: true,
        clockOffsetMinutes: 0,
        address,
        kmsPort: 1688,
        displayLanguage: options.displayLanguage,
      };
      unwrap(await reference.createComputer(description), 'createComputer');
      await nameAddress(controls.dns, name, address);
    }
    const setMockClocks = async (instant: Timestamp) => {
      await Promise.all(Object.values(controls).map(control => control.setClock({ now: instant })));
    };
    const server = await serveContract({
      contract: targetControl,
      implementation: keepTime({ control: reference, world, clock, start, wallNow: Date.now, setMockClocks }),
      listen: { address, port: options.port },
      maxBodyBytes: controlBodyBytes,
    });
    const close = async () => {
      await server.close();
      await reference.close({ world });
      await mocks.close();
    };
    return { control: server.endpoint, world, mocks, close };
  } catch (cause) {
    await mocks.close();
    throw cause;
  }
}

/** So that a computer which becomes a KMS host is found by the name that it publishes. */
async function nameAddress(
  dns: {
    addRecords(request: {
      records: [{ type: 'A' | 'AAAA'; name: string; ttl: number; address: string }];
    }): Promise<unknown>;
  },
  computer: string,
  address: string,
): Promise<void> {
  const type = address.includes(':') ? 'AAAA' : 'A';
  await dns.addRecords({ records: [{ type, name: `${computer}.${domain}`.toLowerCase(), ttl: 3600, address }] });
}
