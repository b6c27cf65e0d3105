import { readDword } from '../../mocks/machine/core/registry.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const clientKeepsOwnActivationInterval: Mutant = {
  id: 'client-keeps-own-activation-interval',
  breaks: 'A client keeps the activation interval of its registry after a host has answered.',
  kills: ['KMS-INTERVAL-HOST-WINS'],
  machine: {
    activationIntervalOf: (machine, policy) =>
      readDword(machine, 'VLActivationInterval') ?? standardPolicies.activationIntervalOf(machine, policy),
  },
};
