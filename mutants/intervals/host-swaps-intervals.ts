import type { Mutant } from '../mutant.js';

export const hostSwapsIntervals: Mutant = {
  id: 'host-swaps-intervals',
  breaks: 'A KMS host hands out each interval in the place of the other.',
  kills: ['KMS-INTERVAL-ACTIVATION-DEFAULT', 'KMS-INTERVAL-RENEWAL-DEFAULT', 'KMS-INTERVAL-APART'],
  kmsHost: {
    intervalsToAnswer: settings => ({
      activationIntervalMinutes: settings.renewalIntervalMinutes,
      renewalIntervalMinutes: settings.activationIntervalMinutes,
    }),
  },
};
