export { type Answered, assembleKmsHost, type KmsHost } from './assemble.js';
export { codes } from './codes.js';
export type { Contact, KmsHostPolicies } from './policies.js';
export { publicationFailed, publicationSucceeded } from './publication-events.js';
export { kmsHostReadings } from './readings.js';
export { standardPolicies } from './standard-policies.js';
export { createKmsHostState, type HostSettings, type KmsHostState, type RequestCounters, type Row } from './state.js';
export { statusOf } from './status.js';
