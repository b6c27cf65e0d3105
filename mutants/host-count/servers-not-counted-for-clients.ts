import type { Mutant } from '../mutant.js';

export const serversNotCountedForClients: Mutant = {
  id: 'servers-not-counted-for-clients',
  breaks: 'Clients and servers are counted apart.',
  kills: ['KMS-COUNT-MIXED'],
  kmsHost: {
    identifyComputer: contact =>
      contact.requiredCount === 5 ? '00000000-0000-4000-8000-000000000000' : contact.clientMachineId,
  },
};
