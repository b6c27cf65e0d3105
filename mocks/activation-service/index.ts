import { activationProtocol, activationServiceControl } from '../../contracts/generated/verbs.js';
import { keyRing } from '../../contracts/key-ring.js';
import type { PolicyProfile } from '../../contracts/profiles/policy-profile.js';
import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { ActivationProtocol } from '../../contracts/types/activation-protocol.js';
import type { KeyRingEntry } from '../../contracts/types/key-ring.js';
import type { ActivationServiceControl } from '../../contracts/types/mock-control.js';
import type { Endpoint, Timestamp } from '../../contracts/types/values.js';
import type { ExchangeOptions } from '../../transport/exchange.js';
import type { Listen } from '../../transport/serve-contract.js';
import { urlOf } from '../../transport/url-of.js';
import { type ServedMock, serveMock } from '../serving/serve-mock.js';
import { firstInstant } from '../serving/time.js';
import { type ActivationServicePolicies, standardPolicies } from './core/index.js';
import { createMockActivationService } from './mock-activation-service.js';

export interface StartActivationServiceOptions {
  /** Port 0 takes a free one. */
  listen: Listen;
  /** Serves control over HTTP too, on a port of its own. */
  controlListen?: Listen;
  /** Where its clock starts; the guide's month where not given. */
  now?: Timestamp;
  /** The keys it knows; the kit's own where not given. */
  keyRing?: readonly KeyRingEntry[];
  profile?: PolicyProfile;
  policies?: ActivationServicePolicies;
}

export interface RunningActivationService extends ServedMock {
  url: string;
  control: ActivationServiceControl;
  /** What its server serves, for serving the same accounts in another way. */
  exchange: ExchangeOptions<ActivationProtocol>;
}

/** Starts the mock activation service. */
export async function startActivationService(
  options: StartActivationServiceOptions,
): Promise<RunningActivationService> {
  let endpoint: Endpoint = options.listen;
  const mock = createMockActivationService({
    now: options.now ?? firstInstant,
    keyRing: options.keyRing ?? keyRing,
    profile: options.profile ?? windows7And2008R2,
    policies: options.policies ?? standardPolicies,
    endpoint: () => endpoint,
  });
  const { controlListen } = options;
  const exchange: ExchangeOptions<ActivationProtocol> = {
    contract: activationProtocol,
    implementation: mock.protocol,
    onExchange: mock.onExchange,
    fault: mock.fault,
  };
  const served = await serveMock(
    { ...exchange, listen: options.listen },
    controlListen === undefined
      ? null
      : { contract: activationServiceControl, implementation: mock.control, listen: controlListen },
  );
  endpoint = served.endpoint;
  return { ...served, url: urlOf(endpoint), control: mock.control, exchange };
}
