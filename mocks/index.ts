/** The mocks for tests of your own: each starts on an address of yours and is steered through its `control`. */
export { startActivationService } from './activation-service/index.js';
export { activationServiceHandlers } from './activation-service/msw.js';
export { startDns } from './dns/index.js';
export { startKmsHost } from './kms-host/index.js';
