import type { Timestamp } from '../../contracts/types/values.js';
import { type StartActivationServiceOptions, startActivationService } from '../../mocks/activation-service/index.js';
import { startDns } from '../../mocks/dns/index.js';
import { startKmsHost } from '../../mocks/kms-host/index.js';
import type { Stage, StageBuilder } from '../stage.js';
import { openAddresses } from './addresses.js';
import { guardNetwork } from './network-guard.js';

const loopback = '127.0.0.1';

/** What an activation service under test goes by. */
export type ServiceUnderTest = Pick<StartActivationServiceOptions, 'policies' | 'profile'>;

/** The embedded lab: every mock in this process, on loopback. */
export async function buildEmbeddedStages(service: ServiceUnderTest = {}): Promise<StageBuilder> {
  const addresses = await openAddresses();
  const guard = guardNetwork();
  return {
    raise: now => raise(now, addresses.next, service),
    boundaryViolation: () => guard.takeViolation(),
    close: async () => guard.close(),
  };
}

async function raise(now: Timestamp, place: Stage['placeComputer'], underTest: ServiceUnderTest): Promise<Stage> {
  const [dns, service] = await Promise.all([
    startDns({ address: loopback, port: 0, now }),
    startActivationService({ listen: { address: loopback, port: 0 }, now, ...underTest }),
  ]);
  const open: { close(): Promise<void> }[] = [dns, service];
  return {
    dns,
    activationService: service,
    raiseHost: async name => {
      const { address, kmsPort } = await place();
      const host = await startKmsHost({ name, listen: { address, port: kmsPort }, now });
      open.push(host);
      return { endpoint: host.endpoint, control: host.control, goDown: () => host.close() };
    },
    placeComputer: place,
    close: async () => {
      await Promise.all(open.map(mock => mock.close()));
    },
  };
}
