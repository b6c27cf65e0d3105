import type { DnsControl } from '../../contracts/types/mock-control.js';
import type { Endpoint } from '../../contracts/types/values.js';
import { addRecords, addZone, readRecords, removeRecords, setFaults } from './core/administer.js';
import { EMPTY_STATE } from './core/state.js';
import type { DnsEngine } from './engine.js';

/** The tester's side of the mock: each verb replaces the state of the engine with the next. */
export function makeControl(engine: DnsEngine, endpoint: Endpoint): DnsControl {
  return {
    health: async () => ({ mock: 'dns', protocol: endpoint, now: engine.now }),
    reset: async request => {
      engine.state = EMPTY_STATE;
      engine.setClock(request);
      engine.journal.clear();
      return {};
    },
    setClock: async request => {
      engine.setClock(request);
      return {};
    },
    readJournal: async ({ after }) => engine.journal.read(after),
    addZone: async request => {
      engine.state = addZone(engine.state, request, endpoint.address);
      return {};
    },
    addRecords: async ({ records }) => {
      engine.state = addRecords(engine.state, records);
      return {};
    },
    removeRecords: async request => {
      engine.state = removeRecords(engine.state, request);
      return {};
    },
    readRecords: async ({ zone }) => ({ records: readRecords(engine.state, zone) }),
    setFaults: async ({ faults }) => {
      engine.state = setFaults(engine.state, faults);
      return {};
    },
  };
}
