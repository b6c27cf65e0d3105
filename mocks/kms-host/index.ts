import { kmsHostControl, kmsProtocol } from '../../contracts/generated/verbs.js';
import type { PolicyProfile } from '../../contracts/profiles/policy-profile.js';
import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { KmsHostControl } from '../../contracts/types/mock-control.js';
import type { Endpoint, Timestamp } from '../../contracts/types/values.js';
import type { Listen } from '../../transport/serve-contract.js';
import { urlOf } from '../../transport/url-of.js';
import { type ServedMock, serveMock } from '../serving/serve-mock.js';
import { firstInstant } from '../serving/time.js';
import { type KmsHostPolicies, standardPolicies } from './core/index.js';
import { createMockKmsHost } from './mock-kms-host.js';

export interface StartKmsHostOptions {
  /** As in the journal: `KMS_1`. */
  name: string;
  /** Port 0 takes a free one; the protocol's own is 1688. */
  listen: Listen;
  /** Serves control over HTTP too, on a port of its own. */
  controlListen?: Listen;
  /** Where its clock starts; the guide's month where not given. */
  now?: Timestamp;
  profile?: PolicyProfile;
  policies?: KmsHostPolicies;
}

export interface RunningKmsHost extends ServedMock {
  url: string;
  control: KmsHostControl;
}

/** Starts a mock KMS host. It has no host key yet: `control.configure` gives it one. */
export async function startKmsHost(options: StartKmsHostOptions): Promise<RunningKmsHost> {
  let endpoint: Endpoint = options.listen;
  const mock = createMockKmsHost({
    name: options.name,
    now: options.now ?? firstInstant,
    profile: options.profile ?? windows7And2008R2,
    policies: options.policies ?? standardPolicies,
    endpoint: () => endpoint,
  });
  const { controlListen } = options;
  const served = await serveMock(
    {
      contract: kmsProtocol,
      implementation: mock.protocol,
      listen: options.listen,
      onExchange: mock.onExchange,
      fault: mock.fault,
    },
    controlListen === undefined
      ? null
      : { contract: kmsHostControl, implementation: mock.control, listen: controlListen },
  );
  endpoint = served.endpoint;
  return { ...served, url: urlOf(endpoint), control: mock.control };
}
