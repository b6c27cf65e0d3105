export { assembleKmsHost, type KmsHost } from './assemble.js';
export type { KmsHostPolicies } from './policies.js';
export { publicationFailed, publicationSucceeded } from './publication-events.js';
export { kmsHostReadings } from './readings.js';
export { standardPolicies } from './standard-policies.js';
export { createKmsHostState, type HostSettings, type KmsHostState, type Row } from './state.js';
export { statusOf } from './status.js';
