export { assembleActivationService } from './assemble.js';
export type { ActivationServicePolicies } from './policies.js';
export { activationServiceReadings } from './readings.js';
export { standardPolicies } from './standard-policies.js';
export {
  type ActivationServiceState,
  accountOf,
  computersOf,
  createActivationServiceState,
} from './state.js';
