import type { Mutant } from '../mutant.js';

export const oneIntervalMovesBoth: Mutant = {
  id: 'one-interval-moves-both',
  breaks: 'An activation interval that was set is handed out as the renewal interval too.',
  kills: ['KMS-INTERVAL-APART'],
  kmsHost: {
    intervalsToAnswer: ({ activationIntervalMinutes, renewalIntervalMinutes }) => ({
      activationIntervalMinutes,
      renewalIntervalMinutes: activationIntervalMinutes === 120 ? renewalIntervalMinutes : activationIntervalMinutes,
    }),
  },
};
