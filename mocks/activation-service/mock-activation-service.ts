import type { PolicyProfile } from '../../contracts/profiles/policy-profile.js';
import type { ActivationProtocol } from '../../contracts/types/activation-protocol.js';
import type { KeyRingEntry } from '../../contracts/types/key-ring.js';
import type { ActivationServiceControl, ServerFault } from '../../contracts/types/mock-control.js';
import type { Endpoint, Timestamp } from '../../contracts/types/values.js';
import type { Exchanged } from '../../transport/exchange.js';
import type { Implementation } from '../../transport/implementation.js';
import { openReadings } from '../serving/chosen-readings.js';
import { MockClock } from '../serving/clock.js';
import { openJournal } from '../serving/journal.js';
import { isoTime } from '../serving/time.js';
import { changeKey, knownKey } from './change-key.js';
import {
  type ActivationServicePolicies,
  accountOf,
  activationServiceReadings,
  assembleActivationService,
  computersOf,
  createActivationServiceState,
} from './core/index.js';

export interface MockActivationServiceOptions {
  now: Timestamp;
  keyRing: readonly KeyRingEntry[];
  profile: PolicyProfile;
  policies: ActivationServicePolicies;
  /** Where the protocol is served, for `health`. */
  endpoint: () => Endpoint;
}

/** The mock without a socket: its protocol, its control, and the two hooks a server of its protocol needs. */
export interface MockActivationService {
  protocol: Implementation<ActivationProtocol>;
  control: ActivationServiceControl;
  onExchange(exchange: Exchanged): void;
  fault(): ServerFault | null;
}

/** Keeps the service's accounts and lets a tester steer it. */
export function createMockActivationService(options: MockActivationServiceOptions): MockActivationService {
  const { profile, keyRing } = options;
  const journal = openJournal();
  const readings = openReadings(options.policies, activationServiceReadings);
  let service = assembleActivationService(profile, options.policies);
  let state = createActivationServiceState(keyRing);
  const clock = new MockClock(options.now);
  let fault: ServerFault | null = null;

  const control: ActivationServiceControl = {
    health: async () => ({ mock: 'activation-service', protocol: options.endpoint(), now: isoTime(clock.now) }),
    reset: async request => {
      journal.clear();
      readings.forget();
      service = assembleActivationService(profile, options.policies);
      state = createActivationServiceState(keyRing);
      clock.set(request);
      fault = null;
      return {};
    },
    setClock: async request => {
      clock.set(request);
      return {};
    },
    readJournal: async request => ({ exchanges: journal.read(request.after) }),
    setFault: async request => {
      fault = request.fault;
      return {};
    },
    setReading: async request => {
      readings.choose(request);
      service = assembleActivationService(profile, readings.policies());
      return {};
    },
    setKey: async request => {
      state = changeKey(state, request);
      return {};
    },
    readKey: async request => {
      const account = accountOf(state, knownKey(state, request.productKey, 'readKey').productKey);
      return { activationsUsed: account.activationsUsed, computers: computersOf(account) };
    },
  };

  function book<Response>(answered: { state: typeof state; response: Response }): Response {
    state = answered.state;
    return answered.response;
  }

  return {
    control,
    protocol: {
      activate: request => book(service.activate(state, request)),
      confirm: request => book(service.confirm(state, request)),
      remaining: request => service.remaining(state, request),
    },
    onExchange: exchange => journal.record(clock.now, 'activation-service', exchange),
    fault: () => fault,
  };
}
