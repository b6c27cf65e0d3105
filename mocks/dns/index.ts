/** The mock DNS server: authoritative, over UDP and TCP, with dynamic update, faults and a journal. */
export type { DnsPolicies } from './core/policies.js';
export { type MockDns, startDns } from './server.js';
