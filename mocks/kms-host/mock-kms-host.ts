import type { PolicyProfile } from '../../contracts/profiles/policy-profile.js';
import type { KmsProtocol } from '../../contracts/types/kms-protocol.js';
import type { KmsHostControl, LoggedEvent, ServerFault } from '../../contracts/types/mock-control.js';
import type { Endpoint, Timestamp } from '../../contracts/types/values.js';
import type { Exchanged } from '../../transport/exchange.js';
import type { Implementation } from '../../transport/implementation.js';
import { openReadings } from '../serving/chosen-readings.js';
import { MockClock } from '../serving/clock.js';
import { openJournal } from '../serving/journal.js';
import { createRing } from '../serving/ring.js';
import { isoTime } from '../serving/time.js';
import { assembleKmsHost, createKmsHostState, type KmsHostPolicies, kmsHostReadings } from './core/index.js';
import { statusOf } from './core/status.js';
import { fillTable } from './fill-table.js';
import { changedSettings, initialSettings } from './host-settings.js';

export interface MockKmsHostOptions {
  name: string;
  now: Timestamp;
  profile: PolicyProfile;
  policies: KmsHostPolicies;
  /** Where the protocol is served, for `health`. */
  endpoint: () => Endpoint;
}

/** One mock host without a socket: its protocol, its control, and the two hooks a server of its protocol needs. */
export interface MockKmsHost {
  protocol: Implementation<KmsProtocol>;
  control: KmsHostControl;
  onExchange(exchange: Exchanged): void;
  fault(): ServerFault | null;
}

/** Keeps one host's state and clock, and lets a tester steer it. The newest 1,000 events are kept. */
export function createMockKmsHost(options: MockKmsHostOptions): MockKmsHost {
  const { profile } = options;
  const journal = openJournal();
  const events = createRing<LoggedEvent>(1000);
  const readings = openReadings(options.policies, kmsHostReadings);
  let host = assembleKmsHost(profile, options.policies);
  let state = createKmsHostState(initialSettings(profile));
  let name = options.name;
  const clock = new MockClock(options.now);
  let clockOffset = 0;
  let fault: ServerFault | null = null;

  const control: KmsHostControl = {
    health: async () => ({ mock: 'kms-host', protocol: options.endpoint(), now: isoTime(clock.now) }),
    reset: async request => {
      journal.clear();
      events.clear();
      readings.forget();
      host = assembleKmsHost(profile, options.policies);
      state = createKmsHostState(initialSettings(profile));
      name = options.name;
      clock.set(request);
      clockOffset = 0;
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
      host = assembleKmsHost(profile, readings.policies());
      return {};
    },
    configure: async request => {
      const offset = request.clockOffsetMinutes === undefined ? clockOffset : request.clockOffsetMinutes * 60_000;
      const configured = { ...state, settings: changedSettings(state.settings, request) };
      const { contactedBy } = request;
      state = contactedBy === undefined ? configured : fillTable(host, configured, contactedBy, clock.now + offset);
      clockOffset = offset;
      name = request.name ?? name;
      return {};
    },
    status: async () => statusOf(host, state, clock.now + clockOffset),
    readEvents: async () => ({ events: events.list() }),
  };

  return {
    control,
    protocol: {
      request: request => {
        const answered = host.answer(state, request, clock.now + clockOffset);
        state = answered.state;
        if (answered.event !== null) events.push(answered.event);
        return answered.response;
      },
    },
    onExchange: exchange => journal.record(clock.now, `kms-host ${name}`, exchange),
    fault: () => fault,
  };
}
