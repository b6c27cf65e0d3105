import type { Reset } from '../../contracts/types/mock-control.js';
import {
  type RunningActivationService,
  type StartActivationServiceOptions,
  startActivationService,
} from '../../mocks/activation-service/index.js';
import { type DnsPolicies, type MockDns, startDns } from '../../mocks/dns/index.js';
import type { Stage, StageBuilder } from '../stage.js';
import { openAddresses } from './addresses.js';
import { HostPool } from './host-pool.js';
import type { NetworkGuard } from './network-guard.js';

const loopback = '127.0.0.1';

/** What mocks under test go by. */
export interface MocksUnderTest {
  activationService?: Pick<StartActivationServiceOptions, 'policies' | 'profile'>;
  dns?: DnsPolicies;
}

/** What else runs in this process. */
export interface SharedProcess {
  /** The target runs in a process of its own: what leaves this one is the kit asking it, wherever it is, and there is nobody to guard. */
  kitAlone?: boolean;
  /** Where a target module believes the activation service to be: it is answered there too. */
  serviceUrl?: string;
}

/** The embedded lab: every mock in this process, on loopback. Sockets are opened once; every stage begins with mocks that have forgotten
 * everything. */
export async function buildEmbeddedStages(
  underTest: MocksUnderTest = {},
  { kitAlone = false, serviceUrl }: SharedProcess = {},
): Promise<StageBuilder> {
  const addresses = await openAddresses();
  const listen = { address: loopback, port: 0 };
  const [dns, service] = await Promise.all([
    startDns({ ...listen, now: '2009-10-22T09:00:00Z', policies: underTest.dns }),
    startActivationService({ listen, ...underTest.activationService }),
  ]);
  const guard = kitAlone ? null : await guardProcess(service, serviceUrl ?? null);
  const hosts = new HostPool(addresses.nextHost);
  return {
    raise: (now, clock) => raise({ now, runs: clock === 'wall' }, dns, service, hosts, addresses.next),
    boundaryViolation: () => guard?.takeViolation() ?? null,
    close: async () => {
      guard?.close();
      addresses.release();
      await Promise.all([dns.close(), service.close(), hosts.close()]);
    },
  };
}

/** Loaded only where code that is not the kit's runs in this process: it takes as long as a dozen scenarios. */
async function guardProcess(service: RunningActivationService, elsewhereUrl: string | null): Promise<NetworkGuard> {
  const [{ guardNetwork }, { activationServiceHandlers }] = await Promise.all([
    import('./network-guard.js'),
    import('../../mocks/activation-service/msw.js'),
  ]);
  const elsewhere = elsewhereUrl === null ? [] : activationServiceHandlers(service, elsewhereUrl);
  return guardNetwork({ elsewhere, elsewhereUrl });
}

async function raise(
  begin: Reset,
  dns: MockDns,
  service: RunningActivationService,
  hosts: HostPool,
  placeComputer: Stage['placeComputer'],
): Promise<Stage> {
  await Promise.all([dns.control.reset(begin), service.control.reset(begin)]);
  return {
    dns,
    activationService: service,
    raiseHost: name => hosts.take(name, begin),
    placeComputer,
    close: async () => hosts.giveBack(),
  };
}
