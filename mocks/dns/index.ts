/** The mock DNS server: authoritative, over UDP and TCP, with dynamic update, faults and a journal. */
export { type MockDns, startDns } from './server.js';
