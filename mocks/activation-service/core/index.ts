export { type ActivationService, type Answered, assembleActivationService } from './assemble.js';
export { codes } from './codes.js';
export type { ActivationServicePolicies, Computer } from './policies.js';
export { activationServiceReadings } from './readings.js';
export { standardPolicies } from './standard-policies.js';
export {
  type Account,
  type ActivationServiceState,
  accountOf,
  computersOf,
  createActivationServiceState,
} from './state.js';
