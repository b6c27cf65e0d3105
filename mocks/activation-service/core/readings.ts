import { tenInTotal, tenOnEachComputer } from './account-rules.js';
import type { ActivationServicePolicies } from './policies.js';

/** Registered interpretations the service can follow: interpretation → reading → the entries it replaces. The first is the default. */
export const activationServiceReadings: Readonly<
  Record<string, Readonly<Record<string, Partial<ActivationServicePolicies>>>>
> = {
  'host-key-limit': {
    'per-computer': { hostKeyActivationsAllow: tenOnEachComputer },
    'in-total': { hostKeyActivationsAllow: tenInTotal },
  },
};
